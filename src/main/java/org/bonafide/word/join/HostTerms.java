package org.bonafide.word.join;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.data.Grammar;
import org.bonafide.data.Languages;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.word.Host;
import org.bonafide.word.HostParagraph;

/**
 * Finds the host's own defined terms: what the record states, else the term that the host defines
 * for a party whose name it holds, else the one candidate that it defines or uses over four times.
 * Where two fit, it asks; it never guesses.
 */
public final class HostTerms {

  /** The rule of a term that has to be stated. */
  static final String RULE = "host-term";

  private static final int USED = 4;
  private static final List<String> ROLES = List.of("agency", "freelancer", "agreement", "work");
  private static final Data TERMS = Data.shipped(HostTerms.class, "terms.yaml");
  private static final Pattern QUOTED = Pattern.compile(TERMS.text("quoted"));

  private final Host host;
  private final Locale language;
  private final String words;
  private final Set<String> defined = new LinkedHashSet<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, String> found = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private HostTerms(Host host, Locale language) {
    this.host = host;
    this.language = language;
    this.words = host.words();
    Matcher quoted = QUOTED.matcher(words);
    while (quoted.find()) {
      defined.add(quoted.group("term"));
    }
  }

  /**
   * What is found.
   *
   * @param findings what has to be stated first; empty where nothing has
   */
  public record Found(HostWords words, List<Finding> findings) {}

  /**
   * Looks for the terms.
   *
   * @param stated what the record says the host calls things, by role
   * @param names what the parties are called, by role
   */
  public static Found in(
      Host host, Locale language, Map<String, String> stated, Map<String, List<String>> names) {
    HostTerms terms = new HostTerms(host, language);
    for (String role : ROLES) {
      String own = stated.getOrDefault(role, "");
      if (own.isEmpty()) {
        terms.look(role, names.getOrDefault(role, List.of()));
      } else {
        terms.put(role, bare(own, language), "stated in the record");
      }
    }
    HostWords words = new HostWords(language, terms.labels, terms.found, provision(terms.words));
    return new Found(words, terms.findings);
  }

  /** Without an article, which our clauses have before it. */
  private static String bare(String label, Locale language) {
    String text = label.strip();
    for (String article :
        Languages.file(Grammar.of(language).tag(), "host")
            .map(data -> data.texts("articles"))
            .orElse(List.of())) {
      if (text.regionMatches(true, 0, article + " ", 0, article.length() + 1)) {
        return text.substring(article.length()).strip();
      }
    }
    return text;
  }

  /** The terms that a host defines in quotation marks. */
  static Set<String> defined(Host host) {
    return new HostTerms(host, Locale.ROOT).defined;
  }

  private void put(String role, String label, String how) {
    labels.put(role, label);
    found.put(role, how);
  }

  private void look(String role, List<String> names) {
    List<String> candidates = TERMS.child(role).texts(Grammar.of(language).tag());
    Optional<String> named =
        names.stream().map(this::definedFor).flatMap(Optional::stream).findFirst();
    if (named.isPresent()) {
      put(role, named.get(), "defined for the party’s name");
      return;
    }
    List<String> fit = candidates.stream().filter(this::isDefined).toList();
    String how = "defined in it";
    if (fit.isEmpty()) {
      fit = used(candidates);
      how = "used in it";
    }
    fit = fit.stream().filter(one -> !labels.containsValue(one)).toList();
    if (fit.size() == 1) {
      put(role, fit.get(0), how);
    } else if (!fit.isEmpty() || !role.equals("work")) {
      findings.add(asked(role, fit));
    }
  }

  /** The term in quotation marks that follows a name closely. */
  private Optional<String> definedFor(String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    int near = TERMS.number("name-to-term");
    for (HostParagraph paragraph : host.paragraphs()) {
      String text = paragraph.text();
      int at = text.indexOf(name);
      if (at >= 0) {
        int from = at + name.length();
        Matcher quoted = QUOTED.matcher(text.substring(from, Math.min(text.length(), from + near)));
        if (quoted.find()) {
          return Optional.of(quoted.group("term"));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isDefined(String term) {
    return defined.contains(term);
  }

  /** Those that are used over four times, where they are no part of a longer one that is. */
  private List<String> used(List<String> candidates) {
    List<String> used = new ArrayList<>();
    String left = words;
    for (String term : candidates.stream().sorted((a, b) -> b.length() - a.length()).toList()) {
      Matcher matcher = whole(term).matcher(left);
      long count = matcher.results().count();
      if (count > USED) {
        used.add(term);
        left = matcher.reset().replaceAll(" ");
      }
    }
    return used;
  }

  private static Pattern whole(String term) {
    return term.codePoints().anyMatch(Character::isIdeographic)
        ? Pattern.compile(Pattern.quote(term))
        : Pattern.compile("(?<!\\p{L})" + Pattern.quote(term) + "(?!\\p{L})");
  }

  private Finding asked(String role, List<String> fit) {
    String what =
        fit.isEmpty()
            ? "No word was found that it uses for \"" + role + "\"."
            : "It calls \"" + role + "\" by more than one word: " + String.join(", ", fit) + ".";
    return Finding.error(
        RULE,
        Place.of(host.file()),
        what,
        "State it in the record: contract: {host: {" + role + ": ...}}.");
  }

  private static String provision(String words) {
    String best = "";
    long most = 0;
    for (String word :
        Data.shipped(HostTerms.class, "places.yaml", data -> data.texts("provisions"))) {
      long count =
          Pattern.compile("(?<!\\p{L})" + word + "s?\\s+\\d").matcher(words).results().count();
      if (count > most) {
        best = word;
        most = count;
      }
    }
    return best;
  }
}
