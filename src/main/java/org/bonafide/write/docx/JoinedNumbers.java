package org.bonafide.write.docx;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.instrument.Instrument;

/** The part on numbers of a file whose numbers go on from those of another agreement. */
record JoinedNumbers(Instrument.Series series) {

  private static final Pattern LEVEL =
      Pattern.compile(
          "<w:start w:val=\"1\"/>(\\s*)<w:numFmt w:val=\"(\\w+)\"/>"
              + "(\\s*<w:pStyle w:val=\"(\\w+)\"/>(?:\\s*<w:suff [^>]*>)?\\s*<w:lvlText w:val=\")([^\"]*)");
  private static final Set<String> STARTED = Set.of("Clause", "ClauseZh");
  private static final Set<String> PREFIXED =
      Set.of(
          "Clause",
          "ClauseZh",
          "SubClause",
          "SubClauseZh",
          "ScheduleHeading",
          "ScheduleHeadingZh",
          "AnnexHeading",
          "AnnexHeadingZh");

  String in(String numbering) {
    Matcher level = LEVEL.matcher(numbering);
    StringBuilder out = new StringBuilder();
    while (level.find()) {
      String style = level.group(4);
      String text = level.group(5);
      boolean prefixed =
          !series.prefix().isEmpty() && PREFIXED.contains(style) && text.contains("%1");
      String start = STARTED.contains(style) ? Integer.toString(series.start()) : "1";
      String made =
          "<w:start w:val=\""
              + start
              + "\"/>"
              + level.group(1)
              + "<w:numFmt w:val=\""
              + (prefixed ? "decimal" : level.group(2))
              + "\"/>"
              + level.group(3)
              + (prefixed ? text.replace("%1", series.prefix() + "%1") : text);
      level.appendReplacement(out, Matcher.quoteReplacement(made));
    }
    return level.appendTail(out).toString();
  }
}
