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

  /** Twips that a letter of a prefix takes. */
  private static final int LETTER = 115;

  private static final Pattern LIST = Pattern.compile("<w:abstractNum (?s:.*?)</w:abstractNum>");
  private static final Pattern INDENT =
      Pattern.compile("<w:ind w:left=\"(\\d+)\" w:hanging=\"(\\d+)\"/>");

  /** The part with its numbers, and with room for the prefix where sub-clauses have it. */
  String in(String numbering) {
    return LIST.matcher(numbered(numbering))
        .replaceAll(
            list ->
                Matcher.quoteReplacement(
                    list.group().contains("%1.%2") ? roomy(list.group()) : list.group()));
  }

  /** The styles with as much room before the words that stand under a clause. */
  String inStyles(String styles) {
    return styles.replace("<w:ind w:left=\"720\"/>", "<w:ind w:left=\"" + (720 + room()) + "\"/>");
  }

  private int room() {
    return LETTER * series.prefix().length();
  }

  private String roomy(String list) {
    return INDENT
        .matcher(list)
        .replaceAll(
            indent -> {
              int left = Integer.parseInt(indent.group(1));
              int hanging = Integer.parseInt(indent.group(2));
              boolean first = left == hanging;
              return "<w:ind w:left=\""
                  + (left == 0 ? 0 : left + room())
                  + "\" w:hanging=\""
                  + (first && left > 0 ? hanging + room() : hanging)
                  + "\"/>";
            });
  }

  private String numbered(String numbering) {
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
