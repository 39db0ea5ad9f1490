package org.bonafide.bench;

/** A listing as a shop would send it: a generated picture that a person edited, to be labelled. */
final class Listing {

  private Listing() {}

  /** The record on one line, another for each number. */
  static String of(int number) {
    return """
        {"bonafide": 1, "title": "Cat %1$d", "people": {"mia": {"name": "Mia Torres", "domicile": "US"}},
         "tools": {"f": {"name": "Adobe Firefly", "generative": true}},
         "disclosure": {"targets": ["etsy"]},
         "works": {"p": {"title": "Cat %1$d", "category": "visual-art", "place": "US",
           "elements": {"d": {"what": "artwork", "describe": "the cat number %1$d",
             "generated-part": "appreciable", "steps": [
               {"act": "prompt", "by": "mia", "with": "f", "on": "2026-05-01"},
               {"act": "edit", "by": "mia", "detail": "redrew the paw",
                "expressive": true, "perceptible": true}]}}}}}
        """
        .formatted(number)
        .replace("\n", " ")
        .strip();
  }
}
