package org.bonafide.jurisdictions;

import java.util.List;
import org.bonafide.jurisdictions.cn.China;
import org.bonafide.jurisdictions.us.UnitedStates;
import org.bonafide.law.Jurisdiction;

/** The laws that ship with the program. The first serves where a record names no place. */
public final class Jurisdictions {

  private static final List<Jurisdiction> SHIPPED = List.of(new UnitedStates(), new China());

  private Jurisdictions() {}

  /** Those with an office, in the order of {@code offices.index}. */
  public static List<Jurisdiction> shipped() {
    return SHIPPED;
  }
}
