package org.bonafide.publish.start;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A tool as somebody types it.
 *
 * <p>Example: {@code TypedTool.of("Midjourney v7")} has the name {@code Midjourney} and the version
 * {@code 7}; in {@code ChatGPT GPT-5} the version is {@code GPT-5}. A whole number may belong to
 * the name, as in {@code Sora 2}, and one word is the name alone, as {@code GPT-5} is.
 *
 * @param version empty where none is named
 */
public record TypedTool(String name, String version) {

  private static final Pattern VERSION =
      Pattern.compile(
          "(?iu)(.*?\\S)\\s+(?:(?:v\\.? ?|version )(\\d+(?:\\.\\d+)*)|(\\d+(?:\\.\\d+)+)|([a-z]+-\\d+(?:\\.\\d+)*[a-z]?))");

  public static TypedTool of(String typed) {
    Matcher found = VERSION.matcher(typed.strip());
    return found.matches()
        ? new TypedTool(
            found.group(1),
            Stream.of(2, 3, 4).map(found::group).filter(Objects::nonNull).findFirst().orElse(""))
        : new TypedTool(typed.strip(), "");
  }

  /** The keys of a record, as in {@code name: "Midjourney", version: "7"}. */
  public String keys() {
    return "name: "
        + ContractRecord.quoted(name)
        + (version.isEmpty() ? "" : ", version: " + ContractRecord.quoted(version));
  }
}
