package org.bonafide.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.project.When;

/** How facts are worded in one language: closed lists, dates, joined names, open points. */
public record Vocabulary(Locale language, Yaml words, Map<String, String> openPoints) {

  private static final Yaml WORDS = read("words.yaml");
  private static final Yaml OPEN = read("open-points.yaml");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  public static Vocabulary in(Locale language) {
    String tag = language.getLanguage().equals("zh") ? "zh-CN" : "en";
    return new Vocabulary(language, WORDS.section(tag), OPEN.map(tag));
  }

  public boolean chinese() {
    return language.getLanguage().equals("zh");
  }

  /** The printed word of a closed list; the word itself where the list does not have it. */
  public String word(String list, String word) {
    String printed = words.section(list).text(word);
    return printed.isEmpty() ? word : printed;
  }

  /** {@code A, B and C}; {@code 甲、乙和丙}. */
  public String join(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    String front = String.join(chinese() ? "、" : ", ", names.subList(0, last));
    return front + (chinese() ? "和" : " and ") + names.get(last);
  }

  /** {@code 20 March 2026}, {@code March 2026}, {@code 2 to 9 March 2026}; {@code 2026年3月20日}. */
  public String date(When when) {
    String[] ends = when.text().split("/");
    if (ends.length == 1) {
      return day(ends[0]);
    }
    return day(ends[0]) + (chinese() ? "至" : " to ") + day(ends[1]);
  }

  private String day(String text) {
    String[] parts = text.split("-");
    if (chinese()) {
      return parts[0]
          + "年"
          + (parts.length > 1 ? Integer.parseInt(parts[1]) + "月" : "")
          + (parts.length > 2 ? Integer.parseInt(parts[2]) + "日" : "");
    }
    String month = parts.length > 1 ? MONTHS.get(Integer.parseInt(parts[1]) - 1) + " " : "";
    return (parts.length > 2 ? Integer.parseInt(parts[2]) + " " : "") + month + parts[0];
  }

  /** What an open point for a field says. */
  public String open(String path) {
    String pattern =
        path.replaceAll("\\[\\d+\\]", "")
            .replaceAll("^(people|parties|tools|works|records)\\.[^.]+", "$1.*")
            .replaceAll("^(works\\.\\*\\.elements)\\.[^.]+", "$1.*");
    String words = openPoints.get(pattern);
    if (words != null) {
      return words;
    }
    String last = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[\\d+\\]", "");
    return last.replace('-', ' ');
  }

  private static Yaml read(String name) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
      return Yaml.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
