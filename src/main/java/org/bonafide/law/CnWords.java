package org.bonafide.law;

import java.util.List;
import org.bonafide.project.Act;
import org.bonafide.project.Category;
import org.bonafide.project.When;

/** The Chinese words of the works description. */
final class CnWords {

  private CnWords() {}

  static String act(Act act) {
    return switch (act) {
      case CONCEIVE -> "构思";
      case DRAW -> "绘制";
      case WRITE -> "撰写";
      case PHOTOGRAPH -> "拍摄";
      case COMPOSE -> "作曲";
      case PERFORM -> "表演";
      case CODE -> "编写代码";
      case PROMPT -> "输入提示词";
      case SET_PARAMETERS -> "设置参数";
      case INPUT -> "输入本人作品";
      case GENERATE -> "工具生成";
      case SELECT -> "选择";
      case ARRANGE -> "安排";
      case EDIT -> "修改";
      case COMPOSITE -> "合成";
      case REVIEW -> "审阅";
    };
  }

  static String category(Category category) {
    return switch (category) {
      case LITERARY -> "文字作品";
      case VISUAL_ART -> "美术作品";
      case PERFORMING_ARTS -> "音乐、戏剧等表演类作品";
      case SOUND_RECORDING -> "录音制品";
      case MOTION_PICTURE -> "视听作品";
      case SOFTWARE -> "计算机软件";
      case UNKNOWN -> "";
    };
  }

  /** In both languages. */
  static Sentence categoryWords(Category category) {
    String en =
        switch (category) {
          case LITERARY -> "literary work";
          case VISUAL_ART -> "work of fine art";
          case PERFORMING_ARTS -> "musical or dramatic work";
          case SOUND_RECORDING -> "sound recording";
          case MOTION_PICTURE -> "audiovisual work";
          case SOFTWARE -> "computer software";
          case UNKNOWN -> "";
        };
    return new Sentence(en, category(category));
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

  static String ownership(String by) {
    return switch (by) {
      case "authored" -> "个人作品，由作者享有";
      case "assignment" -> "经转让取得";
      case "commission" -> "委托作品";
      case "employment" -> "职务作品";
      default -> "";
    };
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
