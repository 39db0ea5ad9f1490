package org.bonafide.publish;

/**
 * An instrument that was not written.
 *
 * @param instrument the stem of its files, as in {@code registration-us}
 * @param rule the rule that withholds it
 * @param why the finding's message
 */
public record Withheld(String instrument, String rule, String why) {}
