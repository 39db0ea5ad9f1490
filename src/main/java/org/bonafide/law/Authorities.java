package org.bonafide.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.data.Kept;

/**
 * The authorities that ship with the program, by id.
 *
 * <p>Example: {@code Authorities.shipped().find("us-88-fr-16190")} is the registration guidance of
 * 2023.
 */
public final class Authorities {

  private static final Kept<Authorities> SHIPPED = new Kept<>(Authorities::new);

  private final Map<String, Authority> byId = new LinkedHashMap<>();

  private Authorities() {
    JurisdictionFolder.all()
        .forEach(folder -> folder.find("authorities", Authorities::read).ifPresent(byId::putAll));
    byId.putAll(Data.shipped(Authorities.class, "authorities.yaml", Authorities::read));
  }

  private static Map<String, Authority> read(Data data) {
    Map<String, Authority> all = new LinkedHashMap<>();
    data.children().forEach((id, one) -> all.put(id, authority(id, one)));
    return all;
  }

  /** The authorities in {@code authorities.yaml} here and in the folder of each law. */
  public static Authorities shipped() {
    return SHIPPED.get();
  }

  /** The authority with an id, if there is one. */
  public Optional<Authority> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All of them, in the file's order. */
  public List<Authority> all() {
    return new ArrayList<>(byId.values());
  }

  private static Authority authority(String id, Data data) {
    data.knows("title cite jurisdiction checked mark");
    data.oneOf("mark", Set.of("read", "second-hand"));
    return new Authority(
        id,
        data.words("title"),
        data.words("cite"),
        data.text("jurisdiction"),
        data.day("checked"),
        data.text("mark"));
  }
}
