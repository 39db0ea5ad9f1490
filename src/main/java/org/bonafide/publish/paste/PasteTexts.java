package org.bonafide.publish.paste;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.WordList;
import org.bonafide.instrument.FileTails;
import org.bonafide.label.Disclosed;
import org.bonafide.label.picture.LabelPicture;
import org.bonafide.label.picture.LabelStyle;
import org.bonafide.label.picture.XmpFields;
import org.bonafide.label.picture.XmpPacket;
import org.bonafide.project.Project;
import org.bonafide.publish.machine.LinkedData;
import org.bonafide.write.formats.Formats;
import org.bonafide.write.web.Snippet;

/**
 * What is handed over beside the disclosure: for each target a text to paste from, and for each
 * work a piece of a web page with the label, the notice and machine-readable data.
 *
 * <p>Example: {@code disclosure-etsy.txt}, {@code disclosure-snippet.html}; with several works
 * {@code disclosure-snippet-poster.html}.
 */
public record PasteTexts(Project project, List<Disclosed> all, Set<String> formats) {

  /** The shortest side, in pixels, of the pictures that people post. */
  private static final int USUAL = 1080;

  private static final XmpFields NOTHING = new XmpFields("", "", "");

  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Set<String> targets = new LinkedHashSet<>();
    Set<String> works = new LinkedHashSet<>();
    all.forEach(
        one -> {
          targets.add(one.target());
          works.add(one.work());
        });
    targets.forEach(t -> files.put("disclosure-" + t + ".txt", bytes(text(t, works.size() > 1))));
    Map<String, String> tails = FileTails.of(project.works().keySet());
    for (String work : works) {
      String name = tails.get(work);
      files.put("disclosure-snippet" + name + ".html", bytes(snippet(work)));
      pictures(work, name, files);
    }
    return files;
  }

  /** Label pictures for a picture of a usual size, and the marks for a file beside it. */
  private void pictures(String work, String name, Map<String, byte[]> files) {
    Disclosed one = all.stream().filter(d -> d.work().equals(work)).findFirst().orElseThrow();
    for (Locale language : project.languages()) {
      String words = one.words().shorts().getOrDefault(language, "");
      String tag = project.languages().size() == 1 ? "" : "-" + language.toLanguageTag();
      for (LabelStyle style :
          words.isEmpty() || formats.stream().noneMatch(Formats.PICTURES::contains)
              ? new LabelStyle[0]
              : LabelStyle.values()) {
        String file = "label" + name + tag + "-" + style.name().toLowerCase(Locale.ROOT);
        LabelPicture.of(words, style, USUAL, USUAL, link())
            .ifPresent(
                label -> {
                  if (formats.contains("svg")) {
                    files.put(file + ".svg", label.svg());
                  }
                  if (formats.contains("png")) {
                    files.put(file + ".png", label.png());
                  }
                });
      }
    }
    XmpFields fields = LabelledPicture.fields(one);
    if (!fields.equals(NOTHING)) {
      files.put("disclosure" + name + ".xmp", XmpPacket.sidecar(fields));
    }
  }

  private Optional<String> link() {
    return Optional.of(project.disclosure().notice()).filter(address -> !address.isEmpty());
  }

  private String text(String target, boolean severalWorks) {
    Locale language = project.languages().get(0);
    List<String> parts = new ArrayList<>();
    for (Disclosed one : all) {
      if (one.target().equals(target)) {
        PasteText text = PasteText.of(one, language);
        List<String> lines = new ArrayList<>();
        if (severalWorks) {
          lines.add("# " + project.works().get(one.work()).titleIn(language));
        }
        Optional.of(text.nothing()).filter(said -> !said.isEmpty()).ifPresent(lines::add);
        lines.addAll(text.lines());
        text.open().forEach(open -> lines.add("[" + open + "]"));
        parts.add(String.join("\n", lines));
      }
    }
    return String.join("\n\n", parts) + "\n";
  }

  private String snippet(String work) {
    Disclosed one = all.stream().filter(d -> d.work().equals(work)).findFirst().orElseThrow();
    List<Snippet.Words> words =
        project.languages().stream()
            .map(
                language ->
                    new Snippet.Words(
                        language,
                        one.words().labels().getOrDefault(language, ""),
                        one.words().notices().getOrDefault(language, "")))
            .toList();
    String name = WordList.of("disclosure", project.languages().get(0)).say("snippet");
    return new Snippet(
            name, words, project.disclosure().notice(), new LinkedData(project, one).json())
        .html();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
