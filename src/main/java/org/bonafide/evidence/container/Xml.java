package org.bonafide.evidence.container;

import java.io.Reader;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of files that nobody vouches for: no document type is followed, and nothing is fetched. */
public final class Xml {

  private Xml() {}

  /** A reader over words, since one over bytes would print what is no letter to the terminal. */
  public static XMLStreamReader reader(String words) throws XMLStreamException {
    return reader(new StringReader(words));
  }

  /** The same over letters that are not all in memory. */
  static XMLStreamReader reader(Reader letters) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(letters);
  }
}
