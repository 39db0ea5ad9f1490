package org.bonafide.label;

import java.util.Map;
import org.bonafide.project.Act;

/** The acts as an English notice names them. */
final class EnglishActs {

  static final Map<Act, String> WORDS =
      Map.ofEntries(
          Map.entry(Act.CONCEIVE, "the idea"),
          Map.entry(Act.DRAW, "drawing"),
          Map.entry(Act.WRITE, "writing"),
          Map.entry(Act.PHOTOGRAPH, "photography"),
          Map.entry(Act.COMPOSE, "composing"),
          Map.entry(Act.PERFORM, "performing"),
          Map.entry(Act.CODE, "coding"),
          Map.entry(Act.PROMPT, "prompting"),
          Map.entry(Act.SET_PARAMETERS, "settings"),
          Map.entry(Act.INPUT, "putting in their own work"),
          Map.entry(Act.GENERATE, "generation"),
          Map.entry(Act.SELECT, "selection"),
          Map.entry(Act.ARRANGE, "arrangement"),
          Map.entry(Act.EDIT, "editing"),
          Map.entry(Act.COMPOSITE, "compositing"),
          Map.entry(Act.REVIEW, "review"));

  private EnglishActs() {}
}
