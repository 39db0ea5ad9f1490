package org.bonafide.law;

import java.util.List;
import java.util.Set;
import org.bonafide.project.Answer;
import org.bonafide.project.Person;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/** The Chinese words of the works description. */
final class CnWords {

  private CnWords() {}

  /** The category of the form, or nothing where the form has several that may fit. */
  static String category(Work work) {
    return categoryWords(work).zh();
  }

  /** In both languages. */
  static Sentence categoryWords(Work work) {
    return switch (work.category()) {
      case LITERARY -> new Sentence("literary work", "文字作品");
      case VISUAL_ART ->
          only(work, Set.of("photograph"))
              ? new Sentence("photographic work", "摄影作品")
              : new Sentence("work of fine art", "美术作品");
      case PERFORMING_ARTS ->
          only(work, Set.of("music", "lyrics", "arrangement"))
              ? new Sentence("musical work", "音乐作品")
              : Sentence.same("");
      case SOUND_RECORDING -> new Sentence("sound recording", "录音制品");
      case MOTION_PICTURE -> new Sentence("audiovisual work", "视听作品");
      case SOFTWARE -> new Sentence("computer software", "计算机软件");
      case UNKNOWN -> Sentence.same("");
    };
  }

  private static boolean only(Work work, Set<String> kinds) {
    return !work.elements().isEmpty()
        && work.elements().values().stream().allMatch(e -> kinds.contains(e.what()));
  }

  /** A country code in Chinese; what is no code that we know stays as the user wrote it. */
  static String place(String place) {
    return switch (place.toUpperCase(java.util.Locale.ROOT)) {
      case "CN", "CHINA" -> "中国";
      case "US", "USA", "UNITED STATES" -> "美国";
      case "HK" -> "中国香港";
      case "MO" -> "中国澳门";
      case "TW" -> "中国台湾";
      case "JP" -> "日本";
      case "GB", "UK" -> "英国";
      case "DE" -> "德国";
      case "FR" -> "法国";
      default -> place;
    };
  }

  /** A person with how the work is signed, where the record says it. */
  static String credited(Person person) {
    String name = person.nameIn(java.util.Locale.SIMPLIFIED_CHINESE);
    String shown =
        person.shown().anonymous() == Answer.YES
            ? "不署名"
            : person.publicName().isEmpty() ? "" : "署名：" + person.publicName();
    return shown.isEmpty() ? name : name + "（" + shown + "）";
  }

  /** {@code 2026年3月2日}, {@code 2026年3月}, {@code 2026年3月2日至2026年3月9日}. */
  static String date(When when) {
    String[] ends = when.text().split("/");
    return ends.length == 2 ? day(ends[0]) + "至" + day(ends[1]) : day(ends[0]);
  }

  private static String day(String text) {
    String[] parts = text.strip().split("-");
    String shown = parts[0] + "年";
    if (parts.length > 1) {
      shown += Integer.parseInt(parts[1]) + "月";
    }
    return parts.length > 2 ? shown + Integer.parseInt(parts[2]) + "日" : shown;
  }

  /** {@code 甲、乙和丙}. */
  static String join(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join("、", words.subList(0, last)) + "和" + words.get(last);
  }
}
