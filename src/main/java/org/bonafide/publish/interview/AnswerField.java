package org.bonafide.publish.interview;

import java.util.Map;

/**
 * A field of a question: how it is answered, and which keys of the record that fills.
 *
 * @param as how it is answered, a name of {@link Lenses}
 * @param key the path that it fills, with {@code {work}} and {@code {part}}; empty where {@code as}
 *     or the choices say it
 * @param choices what each choice states, path by path; empty where {@code as} says it
 */
public record AnswerField(
    String name, String as, String key, Map<String, Map<String, String>> choices) {}
