package org.bonafide.evidence.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bonafide.evidence.container.Xml;

/** What an XML file says by name, wherever it says it: the first text, attributes, and counts. */
final class XmlByName {

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> attributes = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private XmlByName() {}

  /** Reads to the end; nothing where it is no XML. No document type is followed. */
  static Optional<XmlByName> read(String words) {
    XmlByName markup = new XmlByName();
    try {
      XMLStreamReader in = Xml.reader(words);
      String open = "";
      while (in.hasNext()) {
        int event = in.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          open = in.getLocalName();
          markup.opened(in, open);
        } else if (event == XMLStreamConstants.CHARACTERS && !in.isWhiteSpace()) {
          markup.texts.putIfAbsent(open, in.getText().strip());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          open = "";
        }
      }
      return Optional.of(markup);
    } catch (XMLStreamException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private void opened(XMLStreamReader in, String name) {
    counts.merge(name, 1, Integer::sum);
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.putIfAbsent(name + " " + in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
  }

  /** The first text of an element, or empty. */
  String text(String element) {
    return texts.getOrDefault(element, "");
  }

  /** The first value of an attribute, or empty. */
  String attribute(String element, String name) {
    return attributes.getOrDefault(element + " " + name, "");
  }

  /** How many elements of a name there are. */
  int count(String element) {
    return counts.getOrDefault(element, 0);
  }
}
