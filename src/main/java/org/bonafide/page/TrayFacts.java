package org.bonafide.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.page.tray.Tray;
import org.bonafide.page.tray.TrayFile;
import org.bonafide.page.tray.TrayKeeping;
import org.bonafide.publish.evidence.StatedRecord;
import org.bonafide.publish.interview.OpenRecord;
import org.bonafide.publish.interview.RecordNow;

/**
 * The files of a tray as a template shows them: by the parts of the record, those of none first.
 */
record TrayFacts(Locale language, Path folder, OpenRecord record) {

  /** A larger picture is not sent to be shown small. */
  private static final long LARGEST_SHOWN = 16L << 20;

  private static final List<String> SAID =
      List.of("tool", "made", "prompt", "negative", "seed", "signer", "source-type");

  Map<String, Object> of(Tray tray) {
    StatedRecord stated = StatedRecord.read(folder, record.named());
    Optional<RecordNow> standing = record.standing();
    List<Map<String, Object>> parts = new ArrayList<>();
    parts.add(Map.of("id", "", "name", ""));
    for (String id : stated.elements()) {
      parts.add(Map.of("id", id, "name", name(id, stated, standing)));
    }
    Map<String, List<Map<String, Object>>> sorted = new LinkedHashMap<>();
    parts.forEach(part -> sorted.put(part.get("id").toString(), new ArrayList<>()));
    for (TrayFile file : tray.files()) {
      String part = TrayKeeping.partOf(file, stated);
      sorted.get(part).add(file(file, part));
    }
    List<Map<String, Object>> groups = new ArrayList<>();
    parts.forEach(
        part -> {
          Map<String, Object> group = new LinkedHashMap<>(part);
          group.put("files", sorted.get(part.get("id").toString()));
          groups.add(group);
        });
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("parts", parts);
    facts.put("groups", groups);
    facts.put("count", tray.files().size());
    facts.put("readable", stated.project().isPresent());
    facts.put(
        "refused",
        tray.refused().stream()
            .map(one -> Map.of("label", one.label(), "why", one.why()))
            .toList());
    facts.put(
        "silent",
        tray.files().stream()
            .filter(file -> state(file).matches("silent|unread"))
            .map(file -> Map.of("label", file.name().label(), "state", state(file)))
            .toList());
    return facts;
  }

  /** A part as the record describes it; its id where it does not, or where works are several. */
  private String name(String id, StatedRecord stated, Optional<RecordNow> standing) {
    int dot = id.indexOf('.');
    String path = "works." + id.substring(0, dot) + ".elements" + id.substring(dot) + ".describe";
    boolean several = stated.isOfSeveralWorks();
    String about = standing.map(it -> it.described(path, language)).orElse("");
    return about.isEmpty() ? id.substring(dot + 1) : several ? about + " (" + id + ")" : about;
  }

  private static String state(TrayFile file) {
    return file.read().understood().name().toLowerCase(Locale.ROOT);
  }

  private Map<String, Object> file(TrayFile file, String part) {
    Map<String, Object> facts = new LinkedHashMap<>();
    Map<String, String> words = file.read().words();
    facts.put("id", String.valueOf(file.id()));
    facts.put("label", file.name().label());
    facts.put("size", size(file.bytes()));
    facts.put("raster", !file.raster().isEmpty() && file.bytes() <= LARGEST_SHOWN);
    facts.put("part", part);
    facts.put("unused", file.unused());
    facts.put("state", state(file));
    facts.put("ai", words.getOrDefault("ai", "unknown"));
    List<Map<String, String>> said = new ArrayList<>();
    for (String key : SAID) {
      String value = words.getOrDefault(key, "");
      if (key.equals("tool")) {
        value = String.valueOf(new FindingFacts(language).remark(value).get("words"));
      }
      if (key.equals("tool") && !words.getOrDefault("version", "").isEmpty()) {
        value += " " + words.get("version");
      }
      if (key.equals("made") && !file.read().day().isEmpty()) {
        value = file.read().day();
      }
      if (!value.isBlank()) {
        said.add(Map.of("key", key, "value", value.strip()));
      }
    }
    facts.put("said", said);
    facts.put(
        "remarks", file.read().remarks().stream().map(new FindingFacts(language)::remark).toList());
    facts.put(
        "conversations",
        file.read().conversations().stream()
            .map(
                one ->
                    Map.of(
                        "id", one.id(),
                        "title", one.title().isEmpty() ? one.id() : one.title(),
                        "about",
                            String.join(
                                " · ",
                                List.of(one.tool(), one.day()).stream()
                                    .filter(w -> !w.isEmpty())
                                    .toList()),
                        "prompts", one.prompts(),
                        "chosen", file.conversations().contains(one.id())))
            .toList());
    facts.put("word", file.isWord());
    facts.put("picture", file.isPicture());
    return facts;
  }

  private static String size(long bytes) {
    return bytes < 1 << 20
        ? Math.max(1, bytes >> 10) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20));
  }
}
