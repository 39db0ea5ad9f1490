package org.bonafide.publish.start;

import java.util.List;
import java.util.Map;

/**
 * What somebody says of one part of a work. What is empty is not known.
 *
 * @param kind which it is of {@code plain-answers.yaml}
 * @param maker {@link PlainAnswers#TOOL}, {@link PlainAnswers#OTHER}, {@link PlainAnswers#STOCK},
 *     {@link #PERSON}, or empty
 * @param made by which acts a person made it
 * @param tools with which it was made
 * @param describe what it is, in the user's words
 * @param then what was done afterwards
 * @param impression keys of an impression
 */
record PlainPart(
    String kind,
    String maker,
    List<String> made,
    List<String> tools,
    String describe,
    List<TypedChoice> then,
    Map<String, String> impression) {

  /** Whoever answers. */
  static final String PERSON = "person";

  PlainPart {
    made = List.copyOf(made);
    tools = List.copyOf(tools);
    then = List.copyOf(then);
  }

  boolean isBy(String who) {
    return maker.equals(who);
  }

  /** Whether as far as is known something generated may be in it. */
  boolean mayBeGenerated() {
    return !isBy(PERSON)
        || then.isEmpty()
        || then.stream()
            .map(one -> PlainAnswers.shipped().edits().get(one.choice()))
            .anyMatch(PlainAnswers.Stated::leaves);
  }

  PlainPart then(List<TypedChoice> done) {
    return new PlainPart(kind, maker, made, tools, describe, done, impression);
  }

  PlainPart seen(Map<String, String> keys) {
    return new PlainPart(kind, maker, made, tools, describe, then, keys);
  }
}
