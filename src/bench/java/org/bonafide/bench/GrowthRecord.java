package org.bonafide.bench;

/** A record of one size as YAML: some works, each of some elements, and contracts with parties. */
record GrowthRecord(int works, int elements, int parties) {

  private static final int DAYS = 28;

  String yaml() {
    StringBuilder yaml =
        new StringBuilder(
            """
            bonafide: 1
            title: Growth
            reference: GROWTH-1
            speaks-as-of: 2026-03-20
            languages: [en]
            people:
              lin: {name: Lin Yue, citizenship: US, domicile: US}
            tools:
              paint: {name: Paint, version: "1", provider: Paint Inc., kind: image-editor, generative: no}
              dream: {name: Dream, version: "7", provider: Dream Inc., kind: image-generation, generative: yes}
            parties:
              agency: {name: Lumen Studio LLC, kind: company, place: "New York, US"}
            """);
    for (int party = 0; party < parties; party++) {
      yaml.append("  p%d: {name: Partner %d Ltd, kind: company, place: US}\n".formatted(party, party));
    }
    yaml.append("works:\n");
    for (int work = 0; work < works; work++) {
      work(yaml, work);
    }
    yaml.append("contract:\n  agency: agency\n  with: [");
    for (int party = 0; party < parties; party++) {
      yaml.append(party == 0 ? "p" : ", p").append(party);
    }
    return yaml.append("]\n  governing-law: US-NY\n")
        .append("disclosure: {publisher: agency, responsible: lin, targets: [general, etsy]}\n")
        .append("registration: {offices: [us], claimant: lin}\n")
        .toString();
  }

  private void work(StringBuilder yaml, int work) {
    yaml.append(
        "  w%d:\n    {title: Work %d, category: visual-art, created: 2026-03-12, place: US, elements: {\n"
            .formatted(work, work));
    for (int element = 0; element < elements; element++) {
      boolean generated = element % 5 == 1;
      yaml.append(
          "      e%d: {what: artwork, describe: part %d of sheet %d, generated-part: %s, steps: [{act: %s, by: lin, with: %s, on: 2026-02-%02d}]},\n"
              .formatted(
                  element,
                  element,
                  work,
                  generated ? "appreciable" : "none",
                  generated ? "prompt" : "draw",
                  generated ? "dream" : "paint",
                  element % DAYS + 1));
    }
    yaml.append("    }}\n");
  }
}
