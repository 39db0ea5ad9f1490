package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.evidence.container.Json;

/**
 * Programs that do not name themselves in one place, by what only they write ({@code
 * programs.yaml}).
 */
final class Programs {

  private static final String NOT_NAMED = "Stable Diffusion (program not named)";

  private static final Listed LISTED = Data.shipped(Programs.class, "programs.yaml", Listed::read);

  /**
   * A program.
   *
   * @param version or empty
   * @param provider or empty
   */
  record Program(String name, String version, String provider) {}

  /**
   * A form of JSON.
   *
   * @param has the keys, or {@code key=value}, that it must have
   * @param tool empty where the form names none
   * @param prompt the key of the prompt
   */
  record Form(List<String> has, String tool, String prompt, String negative, String seed) {

    boolean is(Map<String, Object> json) {
      return has.stream()
          .allMatch(
              key -> {
                int equals = key.indexOf('=');
                return equals < 0
                    ? json.containsKey(key)
                    : key.substring(equals + 1)
                        .equals(Json.words(json.get(key.substring(0, equals))));
              });
    }
  }

  private record Row(Pattern is, String name, String provider) {

    static Row read(Data data) {
      data.knows("is name provider");
      return new Row(Patterns.of(data, "is").get(0), data.text("name"), data.text("provider"));
    }
  }

  private record Listed(
      List<Row> byVersion,
      List<Row> bySetting,
      List<Row> byComment,
      List<String> placeholders,
      List<Form> forms) {

    static Listed read(Data data) {
      data.knows("by-version by-setting by-comment placeholders forms");
      return new Listed(
          data.items("by-version").stream().map(Row::read).toList(),
          data.items("by-setting").stream().map(Row::read).toList(),
          data.items("by-comment").stream().map(Row::read).toList(),
          data.texts("placeholders"),
          data.items("forms").stream().map(Listed::form).toList());
    }

    private static Form form(Data row) {
      row.knows("has tool prompt negative seed");
      return new Form(
          row.texts("has"),
          row.text("tool"),
          row.text("prompt"),
          row.text("negative"),
          row.text("seed"));
    }
  }

  private Programs() {}

  /** The program that wrote settings, which may name it in the key {@code App}. */
  static Program of(Map<String, String> settings) {
    String version = settings.getOrDefault("Version", "");
    String app = settings.getOrDefault("App", "");
    if (!app.isEmpty()) {
      return new Program(app, version, "");
    }
    for (Row row : LISTED.bySetting()) {
      if (settings.keySet().stream().anyMatch(key -> row.is().matcher(key).find())) {
        return new Program(row.name(), "", row.provider());
      }
    }
    for (Row row : LISTED.byVersion()) {
      Matcher matcher = row.is().matcher(version);
      if (matcher.find()) {
        String said = matcher.groupCount() > 0 ? matcher.group(1) : "";
        return new Program(row.name(), said == null ? "" : said, row.provider());
      }
    }
    return new Program(NOT_NAMED, version, "");
  }

  /** The program that a comment names, where it begins as only that program writes. */
  static Optional<Program> ofComment(String comment) {
    return LISTED.byComment().stream()
        .filter(row -> row.is().matcher(comment).find())
        .map(row -> new Program(row.name(), "", row.provider()))
        .findFirst();
  }

  static boolean isPlaceholder(String prompt) {
    return LISTED.placeholders().contains(prompt.strip());
  }

  /** The form of a JSON object, where it is a known one. */
  static Optional<Form> form(Map<String, Object> json) {
    return LISTED.forms().stream().filter(form -> form.is(json)).findFirst();
  }
}
