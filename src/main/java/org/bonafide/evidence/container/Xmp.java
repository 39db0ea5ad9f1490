package org.bonafide.evidence.container;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.XMPPathFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import com.adobe.internal.xmp.options.SerializeOptions;
import com.adobe.internal.xmp.properties.XMPProperty;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XMP packet. Properties are read by the address of their namespace, since tools differ in the
 * prefix.
 *
 * <p>Example: {@code Xmp.read(bytes).flatMap(x -> x.text(Xmp.IPTC, "AISystemUsed"))}.
 */
public final class Xmp {

  /** The IPTC extension, with the properties for AI of 2025.1. */
  public static final String IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

  /** The PRC mark (GB 45438-2025, second-hand). */
  public static final String AIGC = "http://www.tc260.org.cn/ns/AIGC/1.0/";

  /** A packet is a page or two; one that is larger is not read. */
  private static final int LARGEST = 16 << 20;

  /** No history of a file is longer. */
  private static final int MOST = 5_000;

  private final XMPMeta meta;

  /** The mark of the PRC as it stands in the packet that was read, letter by letter. */
  private final Optional<AigcText> mark;

  private Xmp(XMPMeta meta, Optional<AigcText> mark) {
    this.meta = meta;
    this.mark = mark;
  }

  /**
   * A property of the packet.
   *
   * @param texts the words in it, each with its path; of a list or a structure there are several
   */
  public record Property(String namespace, String name, List<Text> texts) {}

  /** Words in a property. */
  public record Text(String path, String words) {}

  /** An empty packet. */
  public static Xmp empty() {
    return new Xmp(XMPMetaFactory.create(), Optional.empty());
  }

  /** A packet; nothing where it is not XMP. No document type is read, so nothing is fetched. */
  public static Optional<Xmp> read(byte[] packet) {
    Optional<byte[]> sound = packet.length > LARGEST ? Optional.empty() : sound(packet);
    if (sound.isEmpty()) {
      return Optional.empty();
    }
    try {
      ParseOptions options = new ParseOptions().setDisallowDoctype(true);
      XMPMeta meta = XMPMetaFactory.parseFromBuffer(sound.get(), options);
      return Optional.of(
          new Xmp(meta, AigcText.in(new String(sound.get(), StandardCharsets.UTF_8))));
    } catch (XMPException | RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** The packet where it is well formed; the library would print what is not to the terminal. */
  private static Optional<byte[]> sound(byte[] packet) {
    // A packet whose letters are no UTF-8 was written as Latin-1; one of UTF-16 starts with a zero
    // or with the mark of its byte order.
    boolean wide =
        packet.length > 1
            && (packet[0] == 0 || packet[1] == 0 || packet[0] == -1 || packet[0] == -2);
    String words =
        wide
            ? new String(packet, StandardCharsets.UTF_16)
            : new Piece(Piece.Kind.XMP, "", packet).words();
    return wellFormed(words)
        ? Optional.of(words.getBytes(StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static boolean wellFormed(String words) {
    try {
      XMLStreamReader in = Xml.reader(words);
      while (in.hasNext()) {
        if (in.next() == XMLStreamConstants.DTD) {
          return false;
        }
      }
      return true;
    } catch (XMLStreamException | RuntimeException e) {
      return false;
    }
  }

  /** The text of a property. */
  public Optional<String> text(String namespace, String name) {
    try {
      XMPProperty property = meta.getProperty(namespace, name);
      return property == null
          ? Optional.empty()
          : Optional.ofNullable(property.getValue()).map(String::strip).filter(v -> !v.isEmpty());
    } catch (XMPException e) {
      return Optional.empty();
    }
  }

  /** The user comment of EXIF as XMP has it: a text by language. */
  public Optional<String> comment() {
    try {
      XMPProperty words =
          meta.getLocalizedText("http://ns.adobe.com/exif/1.0/", "UserComment", null, "x-default");
      return words == null ? Optional.empty() : Optional.ofNullable(words.getValue());
    } catch (XMPException e) {
      return Optional.empty();
    }
  }

  /** The structures of a list, each with those of the named fields that it has. */
  public List<Map<String, String>> structs(
      String namespace, String name, String fieldNamespace, List<String> fields) {
    List<Map<String, String>> structs = new ArrayList<>();
    try {
      int count = Math.min(MOST, meta.countArrayItems(namespace, name));
      for (int i = 1; i <= count; i++) {
        Map<String, String> struct = new LinkedHashMap<>();
        String item = XMPPathFactory.composeArrayItemPath(name, i);
        for (String field : fields) {
          XMPProperty value = meta.getStructField(namespace, item, fieldNamespace, field);
          if (value != null && value.getValue() != null) {
            struct.put(field, value.getValue());
          }
        }
        structs.add(struct);
      }
    } catch (XMPException | RuntimeException e) {
      return structs;
    }
    return structs;
  }

  /** Sets a property of the IPTC extension. */
  public void set(String name, String value) {
    try {
      XMPMetaFactory.getSchemaRegistry().registerNamespace(IPTC, "Iptc4xmpExt");
      meta.setProperty(IPTC, name, value);
    } catch (XMPException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** All properties, each once, in the order of the packet. */
  public List<Property> properties() {
    Map<String, Property> all = new LinkedHashMap<>();
    String schema = "";
    try {
      for (XMPIterator i = meta.iterator(); i.hasNext(); ) {
        XMPPropertyInfo one = (XMPPropertyInfo) i.next();
        if (one.getOptions().isSchemaNode()) {
          schema = one.getNamespace();
        } else if (one.getPath() != null) {
          property(schema, one, all);
        }
      }
    } catch (XMPException e) {
      throw new IllegalStateException(e);
    }
    return List.copyOf(all.values());
  }

  /** What stands within a property belongs to it, whatever its own namespace. */
  private static void property(String schema, XMPPropertyInfo one, Map<String, Property> all) {
    String name = one.getPath().replaceFirst("[\\[/].*", "");
    String local = name.substring(name.indexOf(':') + 1);
    Property property =
        all.computeIfAbsent(
            schema + " " + local, key -> new Property(schema, local, new ArrayList<>()));
    if (one.getOptions().isSimple() && one.getValue() != null) {
      property.texts().add(new Text(one.getPath(), one.getValue()));
    }
  }

  /** Takes a property out. */
  public void remove(Property property) {
    meta.deleteProperty(property.namespace(), property.name());
  }

  /** Puts other words in place of some. */
  public void say(Property property, Text text, String words) {
    try {
      meta.setProperty(property.namespace(), text.path(), words);
    } catch (XMPException e) {
      throw new IllegalArgumentException(property.name(), e);
    }
  }

  /**
   * The packet as bytes: sorted, so that the same properties give the same bytes. The mark of the
   * PRC keeps the letters that it had, since readers look for them as they are.
   */
  public byte[] bytes() {
    try {
      XMPMeta other = meta;
      if (mark.isPresent()) {
        other = (XMPMeta) meta.clone();
        other.deleteProperty(AIGC, "AIGC");
      }
      byte[] packet =
          XMPMetaFactory.serializeToBuffer(
              other, new SerializeOptions().setUseCompactFormat(true).setSort(true).setPadding(0));
      return mark.map(m -> m.put(packet)).orElse(packet);
    } catch (XMPException e) {
      throw new IllegalStateException(e);
    }
  }
}
