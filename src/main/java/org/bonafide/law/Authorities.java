package org.bonafide.law;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The authorities that ship with the program, by id.
 *
 * <p>Example: {@code Authorities.shipped().find("us-88-fr-16190")} is the registration guidance of
 * 2023.
 */
public final class Authorities {

  private static final Authorities SHIPPED = new Authorities(LawData.read("authorities.yaml"));

  private final Map<String, Authority> byId = new LinkedHashMap<>();

  private Authorities(Map<String, Object> data) {
    data.keySet().forEach(id -> byId.put(id, authority(id, LawData.section(data, id))));
  }

  /** The authorities in {@code authorities.yaml}. */
  public static Authorities shipped() {
    return SHIPPED;
  }

  /** The authority with an id, if there is one. */
  public Optional<Authority> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All of them, in the file's order. */
  public List<Authority> all() {
    return new ArrayList<>(byId.values());
  }

  private static Authority authority(String id, Map<String, Object> fields) {
    return new Authority(
        id,
        text(fields, "title"),
        text(fields, "title-zh"),
        text(fields, "cite"),
        text(fields, "cite-zh"),
        text(fields, "jurisdiction"),
        text(fields, "checked"),
        text(fields, "mark"));
  }

  private static String text(Map<String, Object> fields, String key) {
    Object value = fields.getOrDefault(key, "");
    if (value instanceof Date date) {
      return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
    return value.toString();
  }
}
