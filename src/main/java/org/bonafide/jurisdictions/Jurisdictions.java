package org.bonafide.jurisdictions;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bonafide.data.FolderIndex;
import org.bonafide.data.Kept;
import org.bonafide.jurisdictions.cn.China;
import org.bonafide.jurisdictions.us.UnitedStates;
import org.bonafide.law.Jurisdiction;
import org.bonafide.law.JurisdictionFolder;
import org.bonafide.law.table.TableOffice;

/**
 * The laws with an office that are on the class path. One that needs Java is named here; any other
 * is its folder of tables. The first serves where a record names no place.
 */
public final class Jurisdictions {

  private static final Map<String, Supplier<Jurisdiction>> IN_JAVA =
      Map.of("us", UnitedStates::new, "cn", China::new);

  private static final Kept<List<Jurisdiction>> SHIPPED =
      new Kept<>(
          () ->
              FolderIndex.names("jurisdictions", "offices").stream()
                  .map(Jurisdictions::of)
                  .toList());

  private Jurisdictions() {}

  /**
   * Those with an office, in the order of the indexes {@code offices.index}.
   *
   * @throws org.bonafide.data.FaultyData with what is wrong in a folder, at every call
   */
  public static List<Jurisdiction> shipped() {
    return SHIPPED.get();
  }

  private static Jurisdiction of(String id) {
    Supplier<Jurisdiction> java = IN_JAVA.get(id);
    return java != null ? java.get() : TableOffice.shipped(new JurisdictionFolder(id));
  }
}
