package org.bonafide.evidence.container;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * JSON and CBOR as maps, lists, texts, numbers and bytes, within limits of depth and number. JSON
 * of image tools may hold {@code NaN}, which is read.
 */
public final class Json {

  private static final int DEEPEST = 100;

  /** More values than any graph or manifest has. */
  private static final int MOST = 500_000;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEEPEST)
          .maxStringLength(Pieces.LARGEST)
          .build();

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(LIMITS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private static final CBORFactory CBOR =
      CBORFactory.builder().streamReadConstraints(LIMITS).build();

  /** More letters than any one graph, manifest or conversation has. */
  private static final long MOST_LETTERS = 64L << 20;

  private int values;
  private long letters;

  private Json() {}

  /** A JSON text as a tree; nothing where it is none or breaks a limit. */
  public static Optional<Object> read(String text) {
    return tree(() -> JSON.createParser(text));
  }

  /** Hands over the items of an array one by one; false where the array ends early or lies. */
  static boolean each(InputStream in, Consumer<Object> taker) {
    try (JsonParser parser = JSON.createParser(in)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        return false;
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        taker.accept(new Json().value(parser));
      }
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** The object that a JSON text is. */
  public static Optional<Map<String, Object>> object(String text) {
    return text.stripLeading().startsWith("{") ? read(text).map(Json::map) : Optional.empty();
  }

  /** CBOR bytes as a tree; nothing where they are none or break a limit. */
  public static Optional<Object> cbor(byte[] bytes) {
    return tree(() -> CBOR.createParser(bytes));
  }

  /** The value as a map, empty where it is none. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> map(Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  /** The value as a list, empty where it is none. */
  @SuppressWarnings("unchecked")
  public static List<Object> list(Object value) {
    return value instanceof List<?> list ? (List<Object>) list : List.of();
  }

  /** The value as words, empty where it is no text, number or answer. */
  public static String words(Object value) {
    if (value instanceof Double number && Double.isFinite(number)) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return value instanceof String || value instanceof Number || value instanceof Boolean
        ? String.valueOf(value).strip()
        : "";
  }

  private interface Opening {
    JsonParser open() throws IOException;
  }

  private static Optional<Object> tree(Opening opening) {
    try (JsonParser parser = opening.open()) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      return Optional.ofNullable(new Json().value(parser));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private Object value(JsonParser parser) throws IOException {
    if (++values > MOST) {
      throw new IOException("too many values");
    }
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IOException("ended early");
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_EMBEDDED_OBJECT -> parser.getEmbeddedObject() instanceof byte[] bytes ? bytes : "";
      case VALUE_NULL -> null;
      default -> counted(parser.getText());
    };
  }

  private String counted(String text) throws IOException {
    letters += text.length();
    if (letters > MOST_LETTERS) {
      throw new IOException("too many letters");
    }
    return text;
  }

  private Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (name == null || parser.nextToken() == null) {
        throw new IOException("ended early");
      }
      map.put(counted(name), value(parser));
    }
    return map;
  }

  private List<Object> array(JsonParser parser) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }
}
