package org.bonafide.label;

import java.util.Locale;
import java.util.Map;

/**
 * What one work owes at one target, and the words for it: the machine face {@code disclosure.json}.
 *
 * @param target the id of the target, as in {@code etsy}
 * @param targetNames as printed, by language, as in {@code Etsy}
 * @param why one sentence by language
 * @param authority the id of an authority, or empty
 * @param labels the one-line label by language
 * @param notices the notice of a paragraph by language
 * @param options the target's own fields and exactly what to choose or paste
 * @param marks machine-readable marks by name, as in {@code digitalSourceType}
 */
public record Disclosed(
    String work,
    String target,
    Map<Locale, String> targetNames,
    Duty duty,
    Map<Locale, String> why,
    String authority,
    Map<Locale, String> labels,
    Map<Locale, String> notices,
    Map<String, String> options,
    Map<String, String> marks) {}
