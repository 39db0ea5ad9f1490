package org.bonafide.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Scope;

/**
 * A section of one of our own data files: laws, targets, clauses, words. It knows where each key
 * stands, keeps every value as the text that was written, and reads what is wrong as empty, with a
 * finding at its place.
 *
 * <p>Example: {@code Data.read("clauses/a/b/clause.yaml", text, "clause-file",
 * findings).words("title")}.
 */
public final class Data {

  /** As in {@code en} and {@code zh-CN}; an unquoted comma in a flow section makes other keys. */
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private static final String SHIPPED = FaultyData.RULE;

  private final String file;
  private final String rule;
  private final Item node;
  private final Map<String, Item> pairs;
  private final Consumer<Finding> findings;

  private Data(String file, String rule, Item node, Consumer<Finding> findings) {
    this.file = file;
    this.rule = rule;
    this.node = node;
    this.pairs = pairs(node);
    this.findings = findings;
  }

  /**
   * A file that a user may have written; it has no keys where it cannot be read.
   *
   * @param file as findings call it
   * @param rule the rule that speaks of this kind of file
   * @param findings where slips are added, now and whenever a key is asked for
   * @param withholds the instruments that a slip withholds; all where none is named
   */
  public static Data read(
      String file, String text, String rule, List<Finding> findings, Scope... withholds) {
    return read(file, text, rule, finding -> findings.add(finding.withholding(withholds)));
  }

  /**
   * A file that ships with the program, beside the classes of a room; the first slip is thrown.
   *
   * @throws FaultyData where the file is at fault
   */
  public static Data shipped(Class<?> room, String name) {
    return read(room, name, Data::refuse);
  }

  /**
   * A file that ships with the program, read into what it stands for.
   *
   * @throws FaultyData with all that is wrong in the file
   */
  public static <T> T shipped(Class<?> room, String name, Function<Data, T> reader) {
    return shipped(room, (Function<String, Data> files) -> reader.apply(files.apply(name)));
  }

  /**
   * Several files that ship with the program, read together into what they stand for.
   *
   * @throws FaultyData with all that is wrong in any of them
   */
  public static <T> T shipped(Class<?> room, Function<Function<String, Data>, T> reader) {
    Slips slips = new Slips();
    try {
      return slips.end(reader.apply(name -> read(room, name, slips)));
    } catch (RuntimeException e) {
      slips.end(e); // what was read may be in pieces because of them
      throw e;
    }
  }

  /** Whether nothing stands here. */
  public boolean isEmpty() {
    return node == null;
  }

  /** Whether a key is there. */
  public boolean has(String key) {
    return pairs.containsKey(key);
  }

  /** Whether a key has keys of its own. */
  public boolean isSection(String key) {
    return pairs.get(key) instanceof Item.Section;
  }

  /** The keys, in the file's order. */
  public Set<String> keys() {
    return pairs.keySet();
  }

  /** The text of an entry of a list that is no section; empty for a section. */
  public String text() {
    return node instanceof Item.Text ? scalar("", node) : "";
  }

  /** One text; empty where the key is missing. */
  public String text(String key) {
    return has(key) ? scalar(key, pairs.get(key)) : "";
  }

  /** A whole number; 0 where the key is missing. */
  public int number(String key) {
    String text = text(key);
    if (!text.matches("[0-9]{0,6}")) {
      fault(key, "is not a number", "Write a whole number.");
      return 0;
    }
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** Whether a key says {@code yes}; a key that is missing says {@code no}. */
  public boolean answer(String key) {
    return has(key) && oneOf(key, Set.of("yes", "no")).equals("yes");
  }

  /** A day, as in {@code 2026-11-23}; empty where the key is missing. */
  public String day(String key) {
    String text = text(key);
    if (!text.matches("(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?")) {
      fault(key, "is \"" + text + "\", which is no day", "Write it like 2026-03-09.");
      return "";
    }
    return text;
  }

  /** A text that must be one of a list; nothing at all is a fault too. */
  public String oneOf(String key, Set<String> allowed) {
    String text = text(key);
    if (!allowed.contains(text)) {
      fault(
          key,
          text.isEmpty() ? "is missing" : "is \"" + text + "\", which is not known",
          Suggestion.choice(text, new TreeSet<>(allowed)));
    }
    return text;
  }

  /** A list of texts each of which must be one of some; a key that is missing names none. */
  public void eachOf(String key, Set<String> allowed) {
    for (String text : texts(key)) {
      if (!allowed.contains(text)) {
        fault(
            key,
            "names \"" + text + "\", which is not known",
            Suggestion.choice(text, new TreeSet<>(allowed)));
      }
    }
  }

  /** A list of texts; one text is a list of one. */
  public List<String> texts(String key) {
    return has(key) ? list(key, pairs.get(key)) : List.of();
  }

  /** Words by language, or one text for all languages. */
  public Words words(String key) {
    return has(key) ? words(key, pairs.get(key)) : Words.NONE;
  }

  /** The texts of this section by name, in the file's order. */
  public Map<String, String> strings() {
    Map<String, String> strings = new LinkedHashMap<>();
    pairs.forEach((name, value) -> strings.put(name, scalar(name, value)));
    return strings;
  }

  /** A section of texts by name, in the file's order. */
  public Map<String, String> strings(String key) {
    return section(key, this::scalar);
  }

  /** A section of words by name, in the file's order. */
  public Map<String, Words> section(String key) {
    return section(key, this::words);
  }

  /** A section of lists by name; one text is a list of one. */
  public Map<String, List<String>> lists(String key) {
    return section(key, this::list);
  }

  /** The entries of a list. */
  public List<Data> items(String key) {
    Item value = pairs.get(key);
    if (value instanceof Item.Sequence list) {
      return list.items().stream().map(item -> new Data(file, rule, item, findings)).toList();
    }
    if (value != null && !isNothing(value)) {
      fault(key, "is not a list", "Write each entry on a line of its own behind \"- \".");
    }
    return List.of();
  }

  /** The entries of a file that is a list. */
  public List<Data> items() {
    if (node instanceof Item.Sequence list) {
      return list.items().stream().map(item -> new Data(file, rule, item, findings)).toList();
    }
    if (node != null) {
      add(node, "The file is not a list.", "Write each entry behind \"- \".");
    }
    return List.of();
  }

  /** A section; one without keys where it is missing. */
  public Data child(String key) {
    Item value = pairs.get(key);
    if (value == null || value instanceof Item.Section || isNothing(value)) {
      return new Data(file, rule, value instanceof Item.Section ? value : null, findings);
    }
    fault(key, "is not a section", "Write keys of its own below it.");
    return new Data(file, rule, null, findings);
  }

  /** The sections of this one by name, in the file's order. */
  public Map<String, Data> children() {
    Map<String, Data> children = new LinkedHashMap<>();
    pairs.keySet().forEach(name -> children.put(name, child(name)));
    return children;
  }

  /** The sections of a section by name, in the file's order. */
  public Map<String, Data> children(String key) {
    return child(key).children();
  }

  /** Says which keys there are, parted by spaces; any other is a fault. */
  public void knows(String known) {
    for (String key : beyond(known)) {
      fault(key, "is not known here", choice(key, known));
    }
  }

  /** As {@link #knows}, where another key is nothing worse than useless: a warning. */
  public void reads(String known) {
    for (String key : beyond(known)) {
      String message = "The key \"" + key + "\" is not known here, so nothing reads it.";
      findings.accept(Finding.warning(rule, place(pairs.get(key)), message, choice(key, known)));
    }
  }

  private List<String> beyond(String known) {
    List<String> names = List.of(known.split(" "));
    return pairs.keySet().stream().filter(key -> !names.contains(key)).toList();
  }

  private static String choice(String key, String known) {
    return Suggestion.choice(key, List.of(known.split(" ")));
  }

  /** Adds what is wrong with a key: {@code fault("law", "is missing", "Name one.")}. */
  public void fault(String key, String what, String remedy) {
    Item at = pairs.getOrDefault(key, node);
    add(at, "The key \"" + key + "\" " + what + ".", remedy);
  }

  private void add(Item at, String message, String remedy) {
    findings.accept(Finding.error(rule, place(at), message, remedy));
  }

  private Place place(Item at) {
    return at == null ? Place.of(file) : new Place(file, at.line(), at.column());
  }

  private <T> Map<String, T> section(String key, Read<T> read) {
    Data child = child(key);
    Map<String, T> section = new LinkedHashMap<>();
    child.pairs.forEach((name, value) -> section.put(name, read.of(key + "." + name, value)));
    return section;
  }

  private interface Read<T> {
    T of(String key, Item value);
  }

  private String scalar(String key, Item value) {
    if (value instanceof Item.Text text) {
      return text.isNothing() ? "" : text.value();
    }
    add(value, "The key \"" + key + "\" is not one text.", "Write one text.");
    return "";
  }

  private List<String> list(String key, Item value) {
    if (value instanceof Item.Sequence list) {
      return list.items().stream().map(item -> scalar(key, item)).toList();
    }
    return isNothing(value) ? List.of() : List.of(scalar(key, value));
  }

  private Words words(String key, Item value) {
    if (value instanceof Item.Section) {
      Map<String, String> byTag = new LinkedHashMap<>();
      pairs(value)
          .forEach(
              (tag, text) -> {
                if (!TAG.matcher(tag).matches()) {
                  String said = "The key \"" + tag + "\" under \"" + key + "\" is no language.";
                  add(text, said, "Put quotes around words that hold a comma.");
                }
                byTag.put(tag, scalar(key + "." + tag, text));
              });
      return new Words(byTag);
    }
    return isNothing(value) ? Words.NONE : Words.same(scalar(key, value));
  }

  /** A key with nothing behind it. */
  private static boolean isNothing(Item value) {
    return value instanceof Item.Text text && text.isNothing();
  }

  private static Map<String, Item> pairs(Item node) {
    return node instanceof Item.Section section ? section.pairs() : Map.of();
  }

  private static Data read(String file, String text, String rule, Consumer<Finding> findings) {
    return of(file, rule, DataFile.read(file, text, rule), findings);
  }

  private static Data read(Class<?> room, String name, Consumer<Finding> findings) {
    return of(path(room, name), SHIPPED, resource(room, name), findings);
  }

  private static Data of(String file, String rule, DataFile read, Consumer<Finding> findings) {
    read.findings().forEach(findings);
    return new Data(file, rule, read.root().orElse(null), findings);
  }

  private static DataFile resource(Class<?> room, String name) {
    try (InputStream in = room.getResourceAsStream(name)) {
      if (in == null) {
        throw FaultyData.at(Place.of(path(room, name)), "The file is missing.", "Restore it.");
      }
      byte[] bytes = in.readAllBytes();
      Optional<Item> packed = PackedData.shipped().find(bytes);
      if (packed.isPresent()) {
        return new DataFile(packed, List.of());
      }
      SourceText text = SourceText.read(path(room, name), bytes);
      if (!text.findings().isEmpty()) {
        throw new FaultyData(text.findings());
      }
      return DataFile.parsed(path(room, name), text.text(), SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As findings call it: {@code law/acts.yaml}. */
  private static String path(Class<?> room, String name) {
    String own = room.getPackageName().replaceFirst("^org\\.bonafide\\.", "").replace('.', '/');
    return name.startsWith("/") ? name.substring(1) : own + "/" + name;
  }

  private static void refuse(Finding finding) {
    throw new FaultyData(List.of(finding));
  }
}
