package org.bonafide.word;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of somebody else's agreement.
 *
 * @param index its place among the paragraphs that are read, from 0
 * @param node where it stands in the part
 * @param block the child of the body in which it stands: itself, a table, a content control
 * @param style the id of its style; empty for the usual one
 * @param level the level of a list that counts it, where one does
 * @param number the number that Word prints before it; empty where none
 * @param text its words as they stand after tracked changes, without the number
 * @param outline 0 to 8 for a heading, 9 for none
 * @param traits what else is with it
 */
public record HostParagraph(
    int index,
    XmlNode node,
    XmlNode block,
    String style,
    Optional<ListLevel> level,
    String number,
    String text,
    List<HostRun> runs,
    int outline,
    Traits traits) {

  public HostParagraph {
    runs = List.copyOf(runs);
  }

  /**
   * What a paragraph holds or stands in.
   *
   * @param inTable whether it stands in a table
   * @param changed whether somebody has changed something in it, tracked
   * @param textBox whether a text box hangs on it
   * @param endsSection whether a section of pages ends with it
   * @param contents whether it stands in a table of contents
   * @param openField whether a field runs on from it into the next paragraph
   * @param bold whether its style sets it in bold
   */
  public record Traits(
      boolean inTable,
      boolean changed,
      boolean textBox,
      boolean endsSection,
      boolean contents,
      boolean openField,
      boolean bold) {}

  /** Whether nothing is in it to read. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /** Its own properties as they were written, a {@code pPr}; nothing where it has none. */
  public Optional<XmlNode> properties() {
    return node.child("pPr");
  }
}
