package org.bonafide.publish.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bonafide.project.yaml.RecordKeys;

/**
 * A record as it stands now, and what the page asks of it without reading it anew.
 *
 * @param version changes whenever the file does
 */
public record RecordNow(String version, RecordKeys keys) {

  /** What a key is about, as the record names it; empty where it is about all of it. */
  public String about(String key, Locale language) {
    return RecordInterview.about(keys, key).in(language);
  }

  /** The works with their titles, in their order. */
  public Map<String, String> works() {
    Map<String, String> titles = new LinkedHashMap<>();
    keys.keys("works").forEach(id -> titles.put(id, keys.value("works." + id + ".title")));
    return titles;
  }

  /** The other parties of the contract with their names, in their order. */
  public Map<String, String> parties() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String id : ChosenMatter.parties(keys)) {
      String person = keys.value("parties." + id + ".person");
      String of = person.isEmpty() ? "parties." + id : "people." + person;
      names.put(id, keys.value(of + ".name"));
    }
    return names;
  }

  /** How many owners the list of a work has; none where it has one owner or nobody. */
  public int owners(ChosenMatter chosen) {
    return chosen.scope(keys).owners(keys);
  }

  /** The doors at which the record says something, by what each of them alone is about. */
  public List<String> doors() {
    Map<String, Boolean> about = new LinkedHashMap<>();
    about.put("label", keys.has("disclosure"));
    about.put("contract", keys.has("contract"));
    about.put("register", keys.has("registration"));
    List<String> some = about.keySet().stream().filter(about::get).toList();
    return some.isEmpty() ? RecordInterview.DOORS : some;
  }

  /** What an id stands for, as the record calls it; the word itself where it is no id. */
  public String called(String id) {
    return Stream.of("works", "parties", "people", "tools")
        .map(section -> section + "." + id)
        .filter(keys::has)
        .map(path -> RecordInterview.about(keys, path + ".x").in(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(id);
  }

  /** The title of the record. */
  public String title() {
    return keys.value("title");
  }

  /** The tags of the languages of its papers, as it states them. */
  public List<String> languages() {
    return keys.values("languages");
  }

  /** The record as text, without what stands at a path. */
  public String textWithout(String path) {
    return keys.without(path).text();
  }

  /** The text at a path, in a language that the record gives it in; empty where it has none. */
  public String described(String path, Locale language) {
    return RecordInterview.words(keys, path).in(language);
  }

  /** The path of the key that stands at a line of the file; the first line is 1. */
  public String pathAt(int line) {
    return keys.pathAt(line);
  }
}
