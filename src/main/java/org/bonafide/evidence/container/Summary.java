package org.bonafide.evidence.container;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * What is kept of a file whose contents stay in it: counts, times, names of programs and digests,
 * as JSON, so that the piece is as flat as others are.
 */
final class Summary {

  private static final JsonFactory JSON = new JsonFactory();

  private Summary() {}

  /** A piece out of fields in their order; values are written as words, maps within as objects. */
  static Piece piece(String name, Map<String, Object> fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator to = JSON.createGenerator(out)) {
      object(to, fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Piece.text(name, out.toString());
  }

  private static void object(JsonGenerator to, Map<?, ?> fields) throws IOException {
    to.writeStartObject();
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      to.writeFieldName(String.valueOf(field.getKey()));
      if (field.getValue() instanceof Map<?, ?> within) {
        object(to, within);
      } else {
        to.writeString(String.valueOf(field.getValue()));
      }
    }
    to.writeEndObject();
  }
}
