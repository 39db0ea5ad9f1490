package org.bonafide.label;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Words by language, each made when it is first asked for: a contract asks for no notice, and a
 * paper for that of its own language alone. Safe for several threads.
 *
 * <p>Example: {@code new WordsWhenAsked(Languages.all(), told::notice).get(Locale.ENGLISH)}.
 */
final class WordsWhenAsked extends AbstractMap<Locale, String> {

  private final List<Locale> languages;
  private final Function<Locale, String> making;
  private final Map<Locale, String> made = new ConcurrentHashMap<>();

  WordsWhenAsked(List<Locale> languages, Function<Locale, String> making) {
    this.languages = List.copyOf(languages);
    this.making = making;
  }

  @Override
  public int size() {
    return languages.size();
  }

  @Override
  public boolean containsKey(Object language) {
    return languages.contains(language);
  }

  @Override
  public String get(Object language) {
    return language instanceof Locale one && languages.contains(one)
        ? made.computeIfAbsent(one, making)
        : null;
  }

  @Override
  public Set<Entry<Locale, String>> entrySet() {
    Map<Locale, String> all = new LinkedHashMap<>();
    languages.forEach(language -> all.put(language, get(language)));
    return Collections.unmodifiableMap(all).entrySet();
  }
}
