package org.bonafide.draft.facts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.data.Grammar;
import org.bonafide.data.Languages;
import org.bonafide.project.Contract;
import org.bonafide.project.LocalText;
import org.bonafide.project.Party;
import org.bonafide.project.Project;

/**
 * What the agreement that a contract joins calls the parties and itself. Where it has a name of its
 * own, clause and template text asks for that name in the place of our word: it is the user's, and
 * comes in as a fact.
 *
 * <p>Example: of {@code host: {agency: the Company}}, {@code the Agency must} becomes {@code the
 * ${host.agency} must}.
 *
 * @param labels by what they stand for: {@code agency, freelancer, agreement, work}
 */
public record HostLabels(Map<String, Label> labels) {

  /** No agreement has names of its own. */
  public static final HostLabels NONE = new HostLabels(Map.of());

  private static final List<String> NAMES = List.of("agency", "freelancer", "agreement", "work");
  private static final Map<String, Ours> OURS = new ConcurrentHashMap<>();

  /** A name, and the key that states it. */
  record Label(String path, LocalText words) {}

  /** Our own words in a language, what may stand before a name there, and its possessive. */
  private record Ours(
      Map<String, String> words, List<String> articles, Map<String, String> possessive) {}

  public HostLabels {
    labels = Map.copyOf(labels);
  }

  /**
   * The names in the agreement with one party.
   *
   * @param project the record as the contract with that party sees it
   * @param path where it states the names, as in {@code contract.host}
   */
  public static HostLabels of(Project project, String other, String path) {
    Contract contract = project.contract();
    Map<String, Label> labels = new HashMap<>();
    party(project, contract.agency()).ifPresent(label -> labels.put("agency", label));
    party(project, other).ifPresent(label -> labels.put("freelancer", label));
    contract
        .terms()
        .host()
        .ifPresent(
            host -> {
              put(labels, path, "agency", host.agency());
              put(labels, path, "freelancer", host.freelancer());
              put(labels, path, "work", host.work());
              if (contract.form() != Contract.Form.AGREEMENT) { // which joins no other
                put(labels, path, "agreement", host.agreement());
              }
            });
    return new HostLabels(labels);
  }

  private static void put(Map<String, Label> labels, String path, String name, LocalText words) {
    if (!words.isEmpty()) {
      labels.put(name, new Label(path + "." + name, words));
    }
  }

  private static Optional<Label> party(Project project, String id) {
    return Optional.ofNullable(project.parties().get(id))
        .map(Party::hostName)
        .filter(words -> !words.isEmpty())
        .map(words -> new Label("parties." + id + ".host-name", words));
  }

  /** The name as it stands behind an article of ours; nothing where our own word stands. */
  public Optional<String> in(Locale language, String name) {
    return Optional.ofNullable(labels.get(name))
        .map(Label::words)
        .filter(words -> words.insteadOf(language).isEmpty())
        .map(words -> bare(words.in(language), language))
        .filter(label -> !label.isEmpty() && isOf(language, label));
  }

  /** What templates see: each name, or nothing. */
  public Map<String, Object> facts(Facts facts) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (String name : NAMES) {
      String label = in(facts.language(), name).orElse("");
      String path = label.isEmpty() ? "" : labels.get(name).path();
      boolean ours = !name.equals("work"); // which the contract uses as its own word
      all.put(
          name,
          ours || label.isEmpty() ? facts.derived(label, List.of(path)) : facts.fact(path, label));
    }
    return all;
  }

  /** Text of ours that asks for each name as a fact. */
  public String asFacts(String ours, Locale language) {
    return replaced(ours, language, (name, label) -> "${host." + name + "}");
  }

  /** Words between quotation marks of FreeMarker, with each name as such words. */
  public String quoted(String ours, Locale language) {
    return replaced(ours, language, (name, label) -> escaped(label));
  }

  /** Letters and digits as they are, every other character by its number. */
  private static String escaped(String label) {
    StringBuilder out = new StringBuilder();
    label
        .chars()
        .forEach(
            c ->
                out.append(
                    Character.isLetterOrDigit(c)
                        ? Character.toString(c)
                        : String.format(Locale.ROOT, "\\x%04X", c)));
    return out.toString();
  }

  /** Words of ours with each name in its place. */
  public String printed(String ours, Locale language) {
    return replaced(ours, language, (name, label) -> label);
  }

  private String replaced(
      String ours, Locale language, BiFunction<String, String, String> instead) {
    String text = ours;
    for (Map.Entry<String, String> word : ours(language).words().entrySet()) {
      Optional<String> label = in(language, word.getKey());
      if (label.isPresent()) {
        text = replaced(text, word, label.get(), language, instead);
      }
    }
    return text;
  }

  private static String replaced(
      String text,
      Map.Entry<String, String> word,
      String label,
      Locale language,
      BiFunction<String, String, String> instead) {
    Map<String, String> possessive = ours(language).possessive();
    String edge = Grammar.of(language).wide() ? "" : "(?![\\p{L}\\p{N}])";
    String before = edge.isEmpty() ? "" : "(?<![\\p{L}\\p{N}])";
    String mark = possessive.getOrDefault("mark", "");
    String owner = mark.isEmpty() ? "()" : "(" + Pattern.quote(mark) + ")?";
    Matcher found =
        Pattern.compile(before + Pattern.quote(word.getValue()) + owner + edge).matcher(text);
    StringBuilder out = new StringBuilder();
    while (found.find()) {
      String own = found.group(1) == null ? "" : found.group(1);
      boolean same = !own.isEmpty() && label.endsWith(possessive.getOrDefault("after", "\n"));
      String behind = same ? possessive.getOrDefault("short", own) : own;
      found.appendReplacement(
          out, Matcher.quoteReplacement(instead.apply(word.getKey(), label) + behind));
    }
    return found.appendTail(out).toString();
  }

  private static String bare(String label, Locale language) {
    String text = label.strip();
    for (String article : ours(language).articles()) {
      if (text.regionMatches(true, 0, article + " ", 0, article.length() + 1)) {
        return text.substring(article.length()).strip();
      }
    }
    return text;
  }

  /**
   * Whether a name can stand in text of a language: one that is not named is told by its script.
   */
  private static boolean isOf(Locale language, String label) {
    return Languages.areWritten(label, language);
  }

  private static Ours ours(Locale language) {
    return OURS.computeIfAbsent(
        Grammar.of(language).tag(),
        tag ->
            Languages.file(tag, "host")
                .map(HostLabels::read)
                .orElse(new Ours(Map.of(), List.of(), Map.of())));
  }

  private static Ours read(Data data) {
    data.knows("words articles possessive");
    return new Ours(data.strings("words"), data.texts("articles"), data.strings("possessive"));
  }
}
