package org.bonafide.evidence.container;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Long XML of files that nobody vouches for, event by event: no tag and no text between two tags
 * may be longer than any program writes, so that memory stays flat whatever the file holds.
 */
final class XmlStream {

  /** Letters of one tag, or of one text between two tags. */
  private static final int LONGEST = 8 << 20;

  private XmlStream() {}

  static XMLStreamReader of(InputStream in) throws IOException, XMLStreamException {
    PushbackInputStream bytes = new PushbackInputStream(in, 2);
    byte[] first = bytes.readNBytes(2);
    bytes.unread(first);
    boolean wide =
        first.length == 2 && (first[0] == 0 || first[1] == 0 || (first[0] & 0xFE) == 0xFE);
    Charset letters = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return Xml.reader(new Limited(new InputStreamReader(bytes, letters)));
  }

  private static final class Limited extends FilterReader {

    private int since;

    Limited(Reader in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      count((char) c);
      return c;
    }

    @Override
    public int read(char[] letters, int from, int count) throws IOException {
      int n = super.read(letters, from, count);
      for (int i = 0; i < n; i++) {
        count(letters[from + i]);
      }
      return n;
    }

    private void count(char c) throws IOException {
      since = c == '<' || c == '>' ? 0 : since + 1;
      if (since > LONGEST) {
        throw new IOException("a text or a tag is longer than any program writes");
      }
    }
  }
}
