package org.bonafide.word.drafts;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bonafide.word.XmlNode;

/**
 * The form of a paragraph in two drafts: its style, list level, alignment and indents. Where a page
 * may break is no form, and neither is the number of a list, since each draft numbers its own.
 *
 * <p>Example: {@code ParagraphForm.of(old, after).properties(markup)}.
 *
 * @param now the properties as they are now, a {@code pPr} or nothing
 * @param before what stood in them; nothing where the form is the same
 */
record ParagraphForm(String now, Optional<String> before) {

  private static final Set<String> OTHER = Set.of("rPr", "sectPr", "pPrChange");
  private static final Set<String> PAGES =
      Set.of("keepNext", "keepLines", "pageBreakBefore", "widowControl");

  static ParagraphForm of(XmlNode old, XmlNode after) {
    boolean isSame = form(old).equals(form(after));
    return new ParagraphForm(
        after.child("pPr").map(XmlNode::written).orElse(""),
        isSame ? Optional.empty() : Optional.of(stood(old, after)));
  }

  private static String form(XmlNode paragraph) {
    return properties(paragraph, one -> !PAGES.contains(one.local()))
        .replaceAll("<w:numId [^>]*/>", "");
  }

  /** As it stood, with the list of the new draft: where that counts nothing, the style does. */
  private static String stood(XmlNode old, XmlNode after) {
    Optional<String> list =
        after.child("pPr").flatMap(own -> own.path("numPr", "numId")).map(XmlNode::written);
    String all = properties(old, one -> list.isPresent() || !one.local().equals("numPr"));
    return list.map(id -> all.replaceAll("<w:numId [^>]*/>", id)).orElse(all);
  }

  private static String properties(XmlNode paragraph, Predicate<XmlNode> some) {
    return paragraph
        .child("pPr")
        .map(
            own ->
                own.children().stream()
                    .filter(one -> !OTHER.contains(one.local()))
                    .filter(some)
                    .map(XmlNode::written)
                    .collect(Collectors.joining()))
        .orElse("");
  }

  /** The properties, with the form before them as a tracked change where it was another. */
  String properties(TrackedMarkup markup) {
    return before.map(stood -> markup.reformed(now, stood)).orElse(now);
  }

  /** A whole paragraph whose words are the same. */
  String written(XmlNode after, TrackedMarkup markup) {
    if (before.isEmpty()) {
      return after.written();
    }
    String rest =
        after.children().stream()
            .filter(one -> !one.local().equals("pPr"))
            .map(XmlNode::written)
            .collect(Collectors.joining());
    return "<w:p>" + properties(markup) + rest + "</w:p>";
  }
}
