package org.bonafide.word.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bonafide.word.XmlNode;

/**
 * Properties of the host's paragraphs and runs, taken over as they were written: only elements of
 * WordprocessingML, since another prefix may not be known elsewhere, and nothing that belongs to
 * one place alone.
 */
final class WordMarkup {

  /** In the order in which the schema wants them (CT_PPr). */
  private static final List<String> PARAGRAPH =
      List.of(
          ("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
                  + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap"
                  + " overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
                  + " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                  + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle")
              .split(" "));

  /** In the order in which the schema wants them (EG_RPrBase). */
  private static final List<String> RUN =
      List.of(
          ("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint"
                  + " noProof snapToGrid vanish webHidden color spacing w kern position sz szCs"
                  + " highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout"
                  + " specVanish oMath")
              .split(" "));

  private static final Set<String> OF_ONE_PLACE =
      Set.of("pageBreakBefore", "framePr", "cnfStyle", "divId");

  private final String prefix;

  WordMarkup(String prefix) {
    this.prefix = prefix;
  }

  /** What a paragraph's properties hold that another may have too. */
  String paragraph(XmlNode properties, Set<String> without) {
    StringBuilder out = new StringBuilder();
    for (XmlNode one : properties.children()) {
      boolean own = one.prefix().equals(prefix) && PARAGRAPH.contains(one.local());
      if (own && !OF_ONE_PLACE.contains(one.local()) && !without.contains(one.local())) {
        out.append(one.written());
      }
    }
    return out.toString();
  }

  /** What a run's properties hold. */
  String run(XmlNode properties) {
    StringBuilder out = new StringBuilder();
    for (XmlNode one : properties.children()) {
      if (one.prefix().equals(prefix) && RUN.contains(one.local())) {
        out.append(one.written());
      }
    }
    return out.toString();
  }

  /** Properties of a paragraph with one more, at its place. */
  String withParagraph(String properties, String local, String element) {
    return with(properties, local, element, PARAGRAPH);
  }

  /** Properties of a run with one more, at its place; one of its name goes. */
  String withRun(String properties, String local, String element) {
    return with(properties, local, element, RUN);
  }

  private String with(String properties, String local, String element, List<String> order) {
    StringBuilder out = new StringBuilder();
    boolean done = false;
    for (String one : elements(properties)) {
      String name = one.substring(1 + prefix.length() + 1).split("[\\s/>]", 2)[0];
      if (name.equals(local)) {
        continue;
      }
      if (!done && order.indexOf(name) > order.indexOf(local)) {
        out.append(element);
        done = true;
      }
      out.append(one);
    }
    return done ? out.toString() : out.append(element).toString();
  }

  /** The elements of a row of properties, each with what is in it. */
  private static List<String> elements(String row) {
    List<String> all = new ArrayList<>();
    int depth = 0;
    int start = 0;
    int at = 0;
    while (at < row.length()) {
      int end = row.indexOf('>', at) + 1;
      if (end == 0) {
        break;
      }
      boolean closes = row.startsWith("</", row.indexOf('<', at));
      boolean empty = row.charAt(end - 2) == '/';
      depth += closes ? -1 : empty ? 0 : 1;
      if (depth == 0) {
        all.add(row.substring(start, end));
        start = end;
      }
      at = end;
    }
    return all;
  }

  /** A flag that is on, as in {@code <w:b/>}. */
  String flag(String local) {
    return "<" + prefix + ":" + local + "/>";
  }

  /** An element with a value, as in {@code <w:u w:val="single"/>}. */
  String value(String local, String value) {
    return "<" + prefix + ":" + local + " " + prefix + ":val=\"" + value + "\"/>";
  }
}
