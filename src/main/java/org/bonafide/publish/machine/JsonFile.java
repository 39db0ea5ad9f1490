package org.bonafide.publish.machine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Writes JSON that a person can read too: two spaces, one line an item, a newline at the end. */
public record JsonFile(JsonGenerator json) {

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  /** What goes into a face. */
  public interface Content {
    void write(JsonFile face) throws IOException;
  }

  public static byte[] of(Content content) {
    return text(content).getBytes(StandardCharsets.UTF_8);
  }

  public static String text(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer());
      content.write(new JsonFile(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shown(text.append('\n'));
  }

  /** An array of the one thing that a command made. */
  public static String ofOne(Content fields) {
    return text(
        face -> {
          face.json.writeStartArray();
          face.json.writeStartObject();
          fields.write(face);
          face.json.writeEndObject();
          face.json.writeEndArray();
        });
  }

  /**
   * With the controls of Latin-1 and what turns the direction of writing as escapes: JSON takes
   * them as they are, but a terminal would obey them. They can stand in texts only.
   */
  private static String shown(StringWriter text) {
    StringBuilder safe = null;
    StringBuffer all = text.getBuffer();
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (isObeyed(c)) {
        safe = safe == null ? new StringBuilder(all.length() + 16).append(all, 0, i) : safe;
        safe.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else if (safe != null) {
        safe.append(c);
      }
    }
    return safe == null ? all.toString() : safe.toString();
  }

  private static boolean isObeyed(char c) {
    return (c >= 0x7F && c <= 0x9F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** On one line, with its end, for a file of lines. */
  public static String line(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      content.write(new JsonFile(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shown(text.append('\n'));
  }

  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentArraysWith(INDENT);
    printer.indentObjectsWith(INDENT);
    return printer;
  }

  public <T> void array(Collection<T> items, Each<T> each) throws IOException {
    json.writeStartArray();
    for (T item : items) {
      each.write(item);
    }
    json.writeEndArray();
  }

  public <T> void array(String name, Collection<T> items, Each<T> each) throws IOException {
    json.writeFieldName(name);
    array(items, each);
  }

  public void strings(String name, Collection<String> items) throws IOException {
    array(name, items, json::writeString);
  }

  public void strings(String name, Map<String, String> items) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> item : items.entrySet()) {
      json.writeStringField(item.getKey(), item.getValue());
    }
    json.writeEndObject();
  }

  /** An object of texts: name, value, name, value. */
  public void object(String... pairs) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < pairs.length; i += 2) {
      json.writeStringField(pairs[i], pairs[i + 1]);
    }
    json.writeEndObject();
  }

  /** Writes one item of an array. */
  public interface Each<T> {
    void write(T item) throws IOException;
  }
}
