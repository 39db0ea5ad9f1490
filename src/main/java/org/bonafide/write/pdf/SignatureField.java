package org.bonafide.write.pdf;

/**
 * A field for an electronic signature or for its day, over the rule on which a hand would write.
 *
 * @param name what programs call it, as in {@code signature:agency}
 * @param says what a screen reader says of it
 * @param day whether a day is typed there
 * @param tag its element
 */
record SignatureField(String name, String says, boolean day, Tag tag) {}
