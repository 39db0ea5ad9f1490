package org.bonafide.page.tray;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file is called by whoever sends it, as a label to show and as a way below a folder. The
 * name is never a path: nothing of it leads up, is hidden, or means something to a system.
 *
 * <p>Example: {@code SafeName.of("..\\rejected/a:b.png").way()} is {@code rejected/a_b.png}.
 *
 * @param label to be shown
 * @param way with slashes, each part of it a plain name
 */
public record SafeName(String label, String way) {

  private static final int DEEPEST = 6;

  /** Bytes of one part of a way: systems take 255, and a number may be added. */
  private static final int LONGEST = 180;

  private static final int LONGEST_LABEL = 200;

  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  /** Names that are devices to Windows, whatever follows a dot. */
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "com", "lpt", "conin$", "conout$");

  /** Of what was sent. */
  public static SafeName of(String sent) {
    String seen = UNSEEN.matcher(Normalizer.normalize(sent, Normalizer.Form.NFC)).replaceAll("");
    List<String> parts = new ArrayList<>();
    for (String part : seen.split("[/\\\\]")) {
      String plain = plain(part);
      if (!plain.isEmpty()) {
        parts.add(plain);
      }
    }
    List<String> last = parts.subList(Math.max(0, parts.size() - DEEPEST), parts.size());
    String way = last.isEmpty() ? "file" : String.join("/", last);
    String label = seen.isBlank() ? way : seen.strip();
    boolean isLong = label.codePointCount(0, label.length()) > LONGEST_LABEL;
    return new SafeName(
        isLong
            ? "…" + label.substring(label.offsetByCodePoints(label.length(), -LONGEST_LABEL))
            : label,
        way);
  }

  /** The name alone, without the folders above it. */
  public String last() {
    return way.substring(way.lastIndexOf('/') + 1);
  }

  private static String plain(String part) {
    String plain =
        part.replaceAll("[<>:\"|?*]", "_")
            .replaceAll("^[\\s.]+|[\\s.]+$", "")
            .replaceAll("\\s", " ");
    String stem = plain.replaceFirst("\\..*", "").strip().toLowerCase(Locale.ROOT);
    String named = DEVICES.contains(stem.replaceFirst("\\d$", "")) ? "_" + plain : plain;
    return shortened(named);
  }

  /** The end of a name says what form a file has, so it is the middle that is left out. */
  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    boolean isEnding = dot > 0 && name.length() - dot <= 12;
    String ending = isEnding ? name.substring(dot) : "";
    String stem = isEnding ? name.substring(0, dot) : name;
    while (bytes(stem) + bytes(ending) > LONGEST) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem.stripTrailing() + ending;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The same way with a number before its ending, where the name is taken. */
  static String numbered(String way, int number) {
    int dot = way.lastIndexOf('.');
    boolean isEnding = dot > way.lastIndexOf('/') + 1;
    return isEnding
        ? way.substring(0, dot) + "-" + number + way.substring(dot)
        : way + "-" + number;
  }
}
