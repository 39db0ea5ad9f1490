package org.bonafide.publish.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the receipt of an earlier run says it wrote.
 *
 * @param readable false where there is a file of that name that is no receipt
 * @param digests by file name, of all files that earlier runs left in the folder
 * @param usualNames the usual name of each file that is named for who reads it, by that name
 * @param contracts on which terms the contracts in the folder were written
 */
public record LastReceipt(
    boolean readable,
    Map<String, String> digests,
    Map<String, String> usualNames,
    List<WrittenContract> contracts) {

  private static final LastReceipt NONE = new LastReceipt(true, Map.of(), Map.of(), List.of());
  private static final LastReceipt FOREIGN = new LastReceipt(false, Map.of(), Map.of(), List.of());

  public LastReceipt {
    digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
    usualNames = Map.copyOf(usualNames);
    contracts = List.copyOf(contracts);
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

  /** The name that a file would usually have: {@code ai-clauses.docx}. */
  String usualName(String file) {
    return usualNames.getOrDefault(file, file);
  }

  /** Whether any file of a contract is still there. */
  boolean isStillIn(Path folder, WrittenContract contract) {
    return digests.keySet().stream()
        .filter(Earlier::isPlainName)
        .anyMatch(
            file ->
                Withheld.isOf(contract.instrument(), usualName(file))
                    && Files.exists(folder.resolve(file)));
  }

  private static LastReceipt read(JsonParser json) throws IOException {
    Map<String, String> digests = new LinkedHashMap<>();
    Map<String, String> usual = new LinkedHashMap<>();
    List<Map<String, String>> written = new ArrayList<>();
    Map<String, Map<String, String>> clauses = new HashMap<>();
    boolean ours = false;
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return FOREIGN;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      ours |= key.equals("bonafide");
      switch (key) {
        case "outputs", "earlier" -> {
          for (Map<String, String> file : objects(json)) {
            String name = file.getOrDefault("file", "");
            digests.put(name, file.getOrDefault("sha256", ""));
            usual.put(name, file.getOrDefault(Receipt.USUAL_NAME, name));
          }
        }
        case "clauses" ->
            objects(json)
                .forEach(
                    one ->
                        clauses
                            .computeIfAbsent(
                                one.getOrDefault("instrument", ""), k -> new HashMap<>())
                            .put(one.getOrDefault("clause", ""), one.getOrDefault("version", "")));
        case "contracts" -> written.addAll(objects(json));
        default -> json.skipChildren();
      }
    }
    List<WrittenContract> contracts =
        written.stream()
            .map(one -> contract(one, clauses.getOrDefault(one.get("instrument"), Map.of())))
            .toList();
    return ours ? new LastReceipt(true, digests, usual, contracts) : FOREIGN;
  }

  private static WrittenContract contract(Map<String, String> one, Map<String, String> clauses) {
    return new WrittenContract(
        one.getOrDefault("instrument", ""),
        one.getOrDefault("party", ""),
        one.getOrDefault("position", ""),
        one.getOrDefault("form", ""),
        one.getOrDefault("law", ""),
        one.getOrDefault("draft", ""),
        one.getOrDefault("final", "").equals("true"),
        WrittenContract.terms(one.getOrDefault("terms", "")),
        clauses);
  }

  /** The objects of an array, each with its plain values as texts. */
  private static List<Map<String, String>> objects(JsonParser json) throws IOException {
    List<Map<String, String>> all = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> one = new HashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        JsonToken value = json.nextToken();
        if (value.isScalarValue()) {
          one.put(key, json.getText());
        }
        json.skipChildren();
      }
      all.add(one);
    }
    return all;
  }
}
