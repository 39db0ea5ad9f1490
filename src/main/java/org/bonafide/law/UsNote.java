package org.bonafide.law;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.project.Project;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * The Note to Copyright Office: what was generated, with which tools, and what people contributed.
 *
 * <p>No prompts, no addresses, nothing the user marked confidential: the Office keeps the note.
 */
record UsNote(Project project, Work work, List<UsElement> elements, Set<String> authors) {

  String text(UsApplication.Entry created, boolean arranged) {
    String generated =
        elements.stream()
            .filter(e -> e.excluded)
            .map(UsElement::generatedWords)
            .distinct()
            .collect(Collectors.joining("; "));
    if (created.isEmpty() || generated.isEmpty()) {
      return "";
    }
    List<String> names =
        authors.stream()
            .filter(project.people()::containsKey)
            .map(id -> project.people().get(id).name())
            .toList();
    List<String> tools = generativeTools();
    String with = tools.isEmpty() ? "" : " Generative tools used: " + Wording.join(tools) + ".";
    return "This work contains "
        + generated
        + ", which is excluded from the claim."
        + with
        + " Human authorship by "
        + Wording.join(names)
        + ": "
        + described(arranged)
        + ".";
  }

  private String described(boolean arranges) {
    String claims =
        elements.stream()
            .filter(UsElement::isClaimed)
            .map(e -> describe(e.id) + e.claimedWords())
            .collect(Collectors.joining("; "));
    String arranged =
        work.arrangement()
            .filter(a -> arranges)
            .map(a -> "arrangement" + (a.describe().isEmpty() ? "" : ": " + a.describe()))
            .orElse("");
    return claims + (claims.isEmpty() || arranged.isEmpty() ? "" : "; ") + arranged;
  }

  private String describe(String element) {
    String words = work.elements().get(element).describe();
    return words.isEmpty() ? "" : words + ": ";
  }

  private List<String> generativeTools() {
    return project.generativeTools(work).stream().map(UsNote::named).distinct().toList();
  }

  private static String named(Tool tool) {
    return tool.version().isEmpty() ? tool.name() : tool.name() + " " + tool.version();
  }
}
