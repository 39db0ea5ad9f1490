package org.bonafide.publish.start;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tool as somebody types it.
 *
 * <p>Example: {@code TypedTool.of("Midjourney v7")} has the name {@code Midjourney} and the version
 * {@code 7}. A number alone may belong to the name, as in {@code Sora 2}.
 *
 * @param version empty where none is named
 */
public record TypedTool(String name, String version) {

  private static final Pattern VERSION =
      Pattern.compile("(?iu)(.*\\S)\\s+(?:v\\.? ?|version )(\\d+(?:\\.\\d+)*)");

  public static TypedTool of(String typed) {
    Matcher found = VERSION.matcher(typed.strip());
    return found.matches()
        ? new TypedTool(found.group(1), found.group(2))
        : new TypedTool(typed.strip(), "");
  }

  /** The keys of a record, as in {@code name: "Midjourney", version: "7"}. */
  public String keys() {
    return "name: "
        + ContractRecord.quoted(name)
        + (version.isEmpty() ? "" : ", version: " + ContractRecord.quoted(version));
  }
}
