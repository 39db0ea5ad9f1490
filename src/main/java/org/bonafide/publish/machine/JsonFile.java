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
    return text.append('\n').toString();
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
