package org.bonafide.evidence.trace;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.evidence.container.FileParts;

/** Midjourney, as its web site writes downloads: prompt, flags and job in one description. */
final class Midjourney implements TraceReader {

  private static final Pattern JOB = Pattern.compile("\\s*Job ID: ([0-9a-fA-F-]{36})\\s*$");
  private static final Pattern FLAG = Pattern.compile(" --([a-z]{1,20})(?: ([^ -][^ ]*))?");

  @Override
  public List<Trace> read(FileParts file) {
    return file.text("Description")
        .filter(words -> words.length() < 20_000)
        .map(JOB::matcher)
        .filter(Matcher::find)
        .map(job -> List.of(trace(file, job)))
        .orElse(List.of());
  }

  private static Trace trace(FileParts file, Matcher job) {
    String words = file.text("Description").orElse("").substring(0, job.start());
    int flags = words.indexOf(" --");
    Trace.Draft draft =
        new Trace.Draft("midjourney", Doing.GENERATED)
            .prompts(flags < 0 ? words : words.substring(0, flags), "")
            .at(file.text("Creation Time").orElse(""));
    String version = "";
    Matcher flag = FLAG.matcher(flags < 0 ? "" : words.substring(flags));
    while (flag.find()) {
      String value = flag.group(2) == null ? "yes" : flag.group(2);
      switch (flag.group(1)) {
        case "v", "version" -> version = value;
        case "niji" -> version = "niji " + value;
        case "seed" -> draft.seed(value);
        case "no" -> draft.with("no", value);
        default -> draft.with(flag.group(1), value);
      }
    }
    if (words.matches("(?s)https?://.*")) {
      draft.remark("The prompt begins with an address: a picture was fed in.");
    }
    return draft.tool("Midjourney", version, "Midjourney, Inc.").with("job", job.group(1)).done();
  }
}
