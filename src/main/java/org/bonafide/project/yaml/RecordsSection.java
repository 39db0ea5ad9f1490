package org.bonafide.project.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.Evidence;
import org.bonafide.project.Origin;

/** Reads {@code records}: the evidence. A file must be named from the project's own folder. */
record RecordsSection(Keys keys) {

  private static final List<String> HELD = List.of("original", "copy");
  private static final List<String> MEANS =
      List.of("trusted-timestamp", "notary", "court-chain", "dci");

  Map<String, Evidence> read() {
    Map<String, Evidence> records = new LinkedHashMap<>();
    keys.sections("records", "record").forEach((id, k) -> records.put(id, record(id, k)));
    return records;
  }

  private static Evidence record(String id, Keys k) {
    String file = k.text("file");
    if (escapes(file)) {
      k.context.findings.error(
          "path-escape",
          k.value("file").orElseThrow(),
          "The key \"file\" of the record \"" + id + "\" leads out of the project's folder.",
          "Copy the file below the folder of the project file and name it from there.");
    }
    String digest = k.text("sha256").toLowerCase(Locale.ROOT);
    if (!digest.isEmpty() && !digest.matches("[0-9a-f]{64}")) {
      k.context.findings.error(
          "bad-digest",
          k.value("sha256").orElseThrow(),
          "The key \"sha256\" must be 64 hexadecimal digits.",
          "Copy the output of a SHA-256 program, or leave the key out.");
    }
    return new Evidence(
        id,
        file,
        k.text("kind"),
        Values.date(k, "made"),
        Values.choice(k, "origin", Origin.class, Origin.UNKNOWN),
        digest,
        k.text("folder"),
        k.text("commit"),
        new Evidence.Paper(k.text("pages"), Values.choice(k, "held", HELD)),
        preserved(k),
        Values.answer(k, "confidential"));
  }

  private static Optional<Evidence.Preserved> preserved(Keys keys) {
    return keys.section("preserved", "preserved")
        .map(
            k ->
                new Evidence.Preserved(
                    Values.choice(k, "by", MEANS), k.text("number"), Values.date(k, "on")));
  }

  private static boolean escapes(String file) {
    String path = file.replace('\\', '/');
    return path.startsWith("/")
        || path.startsWith("~")
        || path.matches("^[A-Za-z]:.*")
        || List.of(path.split("/")).contains("..");
  }
}
