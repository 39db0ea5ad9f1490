package org.bonafide.project.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which keys each section of the record knows. The one list behind the check for unknown keys, the
 * suggestions, and the test that holds the JSON Schema to the reader.
 */
final class Shapes {

  private static final Map<String, List<String>> KEYS = new LinkedHashMap<>();

  private Shapes() {}

  static {
    put(
        "project",
        "bonafide title titles reference speaks-as-of languages people parties tools works records contract disclosure registration");
    put("names", "en zh-CN");
    put("person", "name names citizenship domicile credit id-number");
    put("party", "person name names kind place address uscc signatory");
    put("signatory", "name names title");
    put("tool", "name version provider kind plan generative account terms");
    put("terms", "read output-owner trains-on-inputs records");
    put(
        "work",
        "title titles category created published unpublished place intent status owner elements arrangement third-party impression");
    put("published", "on in");
    put("owner", "party person by signed records");
    put("element", "what describe generated-part steps");
    put(
        "step",
        "act by with on detail aspects generative expressive perceptible separable prompts prompt negative-prompt parameters seed candidates kept reason before after records confidential");
    put("arrangement", "by on describe records");
    put("third-party", "what owner licence records");
    put("impression", "realistic real-person performer artistic informs advertises live");
    put("record", "file kind made origin sha256 confidential");
    put(
        "contract",
        "form agency with agreement governing-law position ai-use tools clauses prevailing-language");
    put("contract-tools", "permitted by-consent banned");
    put("contract-clauses", "include exclude values");
    put("disclosure", "publisher role responsible targets notice");
    put("registration", "offices claimant correspondent previous deposit");
    put("previous", "number year of work");
  }

  private static void put(String shape, String keys) {
    KEYS.put(shape, List.of(keys.split(" ")));
  }

  static List<String> keys(String shape) {
    return KEYS.get(shape);
  }

  static Map<String, String> synonyms(String shape, String key) {
    return Map.of();
  }

  static Map<String, List<String>> all() {
    return KEYS;
  }
}
