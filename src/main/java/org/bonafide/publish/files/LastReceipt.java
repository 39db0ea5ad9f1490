package org.bonafide.publish.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the receipt of an earlier run says it wrote.
 *
 * @param readable false where there is a file of that name that is no receipt
 * @param digests by file name, of all files that earlier runs left in the folder
 */
public record LastReceipt(boolean readable, Map<String, String> digests) {

  private static final LastReceipt NONE = new LastReceipt(true, Map.of());
  private static final LastReceipt FOREIGN = new LastReceipt(false, Map.of());

  public LastReceipt {
    digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
  }

  public static LastReceipt in(Path folder) {
    Path file = folder.resolve(Receipt.FILE);
    if (!Files.exists(file)) {
      return NONE;
    }
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      return read(json);
    } catch (IOException e) {
      return FOREIGN;
    }
  }

  private static LastReceipt read(JsonParser json) throws IOException {
    Map<String, String> digests = new LinkedHashMap<>();
    boolean ours = false;
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return FOREIGN;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      ours |= key.equals("bonafide");
      if (key.equals("outputs") || key.equals("earlier")) {
        readFiles(json, digests);
      } else {
        json.skipChildren();
      }
    }
    return ours ? new LastReceipt(true, digests) : FOREIGN;
  }

  private static void readFiles(JsonParser json, Map<String, String> digests) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String file = "";
      String sha256 = "";
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        file = key.equals("file") ? json.getText() : file;
        sha256 = key.equals("sha256") ? json.getText() : sha256;
        json.skipChildren();
      }
      digests.put(file, sha256);
    }
  }
}
