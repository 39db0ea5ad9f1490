package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.law.ToolList;
import org.bonafide.project.Project;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * The Note to Copyright Office: what was generated, with which tools, and what people contributed.
 *
 * <p>No prompts, no addresses, nothing the user marked confidential: the Office keeps the note. Who
 * is to be unnamed in public is not named in it either.
 */
record UsNote(
    Project project,
    Work work,
    List<UsElement> elements,
    UsArrangement arrangement,
    List<UsAuthor> authors) {

  String text(UsClaimWords words) {
    List<String> generated = words.generated(UsForm.shipped()::plurals);
    if (generated.isEmpty()) {
      return "";
    }
    List<String> names =
        authors.stream().map(this::named).filter(name -> !name.isEmpty()).distinct().toList();
    List<String> tools = generativeTools();
    String with = tools.isEmpty() ? "" : listed() + UsForm.ENGLISH.list(tools) + ".";
    return "This work contains "
        + String.join(" and ", generated)
        + ", which is excluded from the claim."
        + with
        + (names.isEmpty()
            ? " Human authorship: "
            : " Human authorship by " + UsForm.ENGLISH.list(names) + ": ")
        + described()
        + ".";
  }

  /** An author as the form names one; nothing where the author is anonymous. */
  private String named(UsAuthor author) {
    String name = UsName.of(project, author.who()).entered();
    return author.isHire() && !name.isEmpty() ? employed(author) + name : name;
  }

  private static String employed(UsAuthor author) {
    long people = author.shares().stream().map(UsShare::person).distinct().count();
    return people == 1 ? "an employee of " : "employees of ";
  }

  private String described() {
    Stream<String> claims =
        elements.stream()
            .filter(UsElement::isClaimed)
            .map(e -> "in " + named(e.id) + ", " + e.claimedWords());
    String words = arrangement.describe();
    Stream<String> arranged =
        Stream.of("arrangement of the elements" + (words.isEmpty() ? "" : ": " + words))
            .filter(a -> arrangement.isClaimed());
    return Stream.concat(claims, arranged).collect(Collectors.joining("; "));
  }

  private String named(String element) {
    return work.elements().get(element).named().in(Locale.ENGLISH);
  }

  private List<String> generativeTools() {
    return project.generativeTools(work).stream()
        .filter(tool -> !tool.name().isBlank())
        .map(UsNote::named)
        .distinct()
        .sorted()
        .toList();
  }

  /** Where another tool may have generated, the list is only of those that are recorded so. */
  private String listed() {
    return new ToolList(project, work).isOpen()
        ? " Tools recorded as generative: "
        : " Generative tools used: ";
  }

  private static String named(Tool tool) {
    return tool.version().isEmpty() ? tool.name() : tool.name() + " " + tool.version();
  }
}
