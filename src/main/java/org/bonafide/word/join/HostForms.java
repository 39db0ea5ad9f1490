package org.bonafide.word.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.word.Host;
import org.bonafide.word.HostOutline;
import org.bonafide.word.HostParagraph;
import org.bonafide.word.HostRun;
import org.bonafide.word.ListLevel;
import org.bonafide.word.OutlineEntry;
import org.bonafide.word.TypedNumber;
import org.bonafide.word.XmlNode;

/**
 * The form of each depth at a place: cloned from the neighbour at that depth, else from one at that
 * depth anywhere in the host, else the next level of the list that counts the one above, else a
 * number that is typed, under the indent of the text above.
 */
final class HostForms {

  /** Clause, sub-clause, limb, limb of a limb. */
  static final int DEPTHS = 4;

  private static final int STEP = 567; // one centimetre, in twentieths of a point
  private static final Pattern LEFT = Pattern.compile(":ind [^>]*:(?:left|start)=\"(\\d{1,5})\"");

  private final Host host;
  private final HostOutline outline;
  private final WordMarkup markup;

  HostForms(Host host, HostOutline outline) {
    this.host = host;
    this.outline = outline;
    this.markup = new WordMarkup(host.prefix());
  }

  /** The forms from depth 0, which is that of the section, to {@link #DEPTHS}. */
  List<LevelForm> at(JoinPlace place) {
    List<LevelForm> forms = new ArrayList<>();
    OutlineEntry head = place.head().orElse(place.last());
    forms.add(form(head, place.section() && !countsOn(head)));
    List<String> path = new ArrayList<>(head.path());
    OutlineEntry above = head;
    boolean typed = false;
    for (int depth = 1; depth <= DEPTHS; depth++) {
      Optional<OutlineEntry> model =
          typed || path.isEmpty() ? Optional.empty() : model(path, place);
      if (model.isPresent()) {
        forms.add(form(model.get(), depth == 1 && !place.section() && isUnder(model.get(), place)));
        path.add(model.get().level());
        above = model.get();
      } else {
        Optional<LevelForm> next =
            typed ? Optional.empty() : next(forms.get(depth - 1), above, place);
        forms.add(next.orElse(typed(depth, forms.get(depth - 1), above, place)));
        typed = next.isEmpty();
        path.add("none:" + depth);
      }
    }
    return forms;
  }

  private static boolean countsOn(OutlineEntry head) {
    return head.typed().isEmpty();
  }

  /** A paragraph one level under a path, the nearest before the place, else the first behind. */
  private Optional<OutlineEntry> model(List<String> path, JoinPlace place) {
    List<OutlineEntry> under =
        outline.entries().stream()
            .filter(one -> one.path().size() == path.size() + 1)
            .filter(one -> one.path().subList(0, path.size()).equals(path))
            .filter(one -> !one.paragraph().traits().changed())
            .filter(
                one ->
                    path.size() > place.head().map(h -> h.path().size()).orElse(0) || !lists(one))
            .toList();
    int at = place.last().paragraph().index();
    Optional<OutlineEntry> before =
        under.stream()
            .filter(one -> one.paragraph().index() <= at)
            .max(Comparator.comparingInt(one -> one.paragraph().index()));
    return before.or(() -> under.stream().findFirst());
  }

  /** Whether an entry is one of a list that a sentence announces: no clause can go on with it. */
  private boolean lists(OutlineEntry entry) {
    int at = outline.entries().indexOf(entry);
    while (at > 0 && outline.entries().get(at).path().equals(entry.path())) {
      at--;
    }
    OutlineEntry before = outline.entries().get(at);
    return !before.headed() && before.words().strip().matches("(?s).*[:\\uff1a]");
  }

  private boolean isUnder(OutlineEntry entry, JoinPlace place) {
    int head = place.head().map(one -> one.paragraph().index()).orElse(-1);
    int at = entry.paragraph().index();
    return at > head && at <= place.last().paragraph().index();
  }

  private LevelForm form(OutlineEntry model, boolean goesOn) {
    HostParagraph paragraph = model.paragraph();
    String properties =
        paragraph.properties().map(one -> markup.paragraph(one, Set.of())).orElse("");
    String mark =
        paragraph.properties().flatMap(one -> one.child("rPr")).map(markup::run).orElse("");
    List<HostRun> runs =
        paragraph.runs().stream().filter(run -> !run.text().isBlank() && !run.result()).toList();
    String lead = lead(model, runs);
    String body =
        runs.stream()
            .max(Comparator.comparingInt(run -> run.text().length()))
            .map(this::look)
            .orElse(lead);
    boolean capitals =
        !model.heading().isEmpty()
            && model.heading().equals(model.heading().toUpperCase(Locale.ROOT))
            && !model.heading().equals(model.heading().toLowerCase(Locale.ROOT));
    boolean headed = model.headed() && model.isHeading();
    String number = runs.isEmpty() ? "" : look(runs.get(0));
    return new LevelForm(
        properties, mark, number, lead, body, count(model, goesOn), capitals, headed);
  }

  /** The look of the first words behind a number that is typed. */
  private String lead(OutlineEntry model, List<HostRun> runs) {
    String text = model.paragraph().text();
    int number = text.length() - model.words().length();
    int at = text.length() - text.stripLeading().length();
    for (HostRun run : runs) {
      at += run.text().length();
      if (at > number) {
        return look(run);
      }
    }
    return "";
  }

  private static LevelForm.Count count(OutlineEntry model, boolean goesOn) {
    if (model.typed().isPresent()) {
      TypedNumber number = model.typed().get();
      boolean under = number.before().matches(".*\\d\\.");
      return new LevelForm.Typed(number, goesOn, under);
    }
    Optional<ListLevel> level = model.paragraph().level();
    return level.isPresent() ? new LevelForm.ByList(level.get()) : new LevelForm.Uncounted();
  }

  private String look(HostRun run) {
    return run.node().child("rPr").map(markup::run).orElse("");
  }

  /** The next level of the list that counts the paragraphs above. */
  private Optional<LevelForm> next(LevelForm above, OutlineEntry entry, JoinPlace place) {
    if (!(above.count() instanceof LevelForm.ByList list)) {
      return Optional.empty();
    }
    int index = list.level().index() + 1;
    Optional<ListLevel> level =
        index > 8 ? Optional.empty() : host.lists().level(list.level().num(), index);
    boolean unused = entry.headed() && !hasSubClauses();
    if (level.filter(ListLevel::isNumber).isEmpty() || unused) {
      return Optional.empty();
    }
    LevelForm text = text(entry, place);
    String w = host.prefix();
    String numbered =
        markup.withParagraph(
            text.properties(),
            "numPr",
            "<"
                + w
                + ":numPr>"
                + markup.value("ilvl", Integer.toString(index))
                + markup.value("numId", list.level().num())
                + "</"
                + w
                + ":numPr>");
    return Optional.of(text.running(numbered, new LevelForm.ByList(level.get())));
  }

  private boolean hasSubClauses() {
    return outline.entries().stream().anyMatch(one -> one.path().size() > 1);
  }

  /**
   * Text without a number under a clause: where the host sets such text, else under the words of
   * the clause and not under its number.
   *
   * @param clause the form of the clause
   */
  LevelForm plain(LevelForm clause, JoinPlace place) {
    LevelForm text = text(place.last(), place);
    OutlineEntry model = model(place.last(), place);
    String indents =
        model.isNumbered()
            ? left(clause)
            : model
                .paragraph()
                .properties()
                .flatMap(one -> one.child("ind"))
                .map(XmlNode::written)
                .orElse("");
    return indents.isEmpty()
        ? text
        : text.running(markup.withParagraph(text.properties(), "ind", indents), text.count());
  }

  private String left(LevelForm clause) {
    Matcher own = LEFT.matcher(clause.properties());
    int left = 0;
    if (own.find()) {
      left = Integer.parseInt(own.group(1));
    } else if (clause.count() instanceof LevelForm.ByList list) {
      left = list.level().left();
    }
    return left == 0
        ? ""
        : "<%1$s:ind %1$s:left=\"%2$d\" %1$s:firstLine=\"0\"/>".formatted(host.prefix(), left);
  }

  /** The running text nearest to a place. */
  private OutlineEntry model(OutlineEntry otherwise, JoinPlace place) {
    return outline.entries().stream()
        .filter(one -> !one.headed() && !one.paragraph().traits().changed())
        .filter(one -> one.paragraph().text().length() > 60)
        .min(
            Comparator.comparingInt(
                one -> Math.abs(one.paragraph().index() - place.last().paragraph().index())))
        .orElse(otherwise);
  }

  /** The look of running text at a place: that of the section itself, else of the host. */
  LevelForm text(OutlineEntry above, JoinPlace place) {
    OutlineEntry model = model(above, place);
    HostParagraph paragraph = model.paragraph();
    Set<String> own = Set.of("numPr", "ind", "tabs", "outlineLvl", "keepNext");
    String properties = paragraph.properties().map(one -> markup.paragraph(one, own)).orElse("");
    boolean counted =
        paragraph.level().isPresent()
            && paragraph.properties().flatMap(one -> one.child("numPr")).isEmpty();
    String uncounted =
        counted
            ? markup.withParagraph(
                properties,
                "numPr",
                "<"
                    + host.prefix()
                    + ":numPr>"
                    + markup.value("numId", "0")
                    + "</"
                    + host.prefix()
                    + ":numPr>")
            : properties;
    return form(model, false).running(uncounted, new LevelForm.Uncounted());
  }

  private LevelForm typed(int depth, LevelForm above, OutlineEntry entry, JoinPlace place) {
    LevelForm text = text(entry, place);
    boolean bare = above.count() instanceof LevelForm.Uncounted;
    LevelForm.Count count;
    if (depth == 1 && bare) {
      count = new LevelForm.Uncounted();
    } else {
      boolean digits = depth == 1 && entry.number().matches(".*\\d.*");
      TypedNumber number =
          digits
              ? new TypedNumber("ours", "", 1, "", "\t", "digit")
              : new TypedNumber("ours", "(", 1, ")", "\t", format(above.count()));
      count = new LevelForm.Typed(number, false, digits);
    }
    String properties =
        count instanceof LevelForm.Uncounted
            ? text.properties()
            : markup.withParagraph(text.properties(), "ind", indent(depth, STEP));
    return text.running(properties, count);
  }

  /** What counts under a count: letters under digits, Roman numbers under letters. */
  private static String format(LevelForm.Count above) {
    String format =
        above instanceof LevelForm.ByList list
            ? list.level().format()
            : above instanceof LevelForm.Typed typed ? typed.last().format() : "";
    return switch (format) {
      case "letter", "lowerLetter" -> "roman";
      case "roman", "lowerRoman" -> "LETTER";
      case "LETTER", "upperLetter" -> "ROMAN";
      case "han" -> "digit";
      default -> "letter";
    };
  }

  /** The forms of an exhibit: a heading on a page of its own, and numbers from 1 that are typed. */
  List<LevelForm> exhibit(JoinPlace place) {
    LevelForm text = text(place.last(), place);
    String bold = markup.withRun(text.body(), "b", markup.flag("b"));
    String head = markup.withParagraph(text.properties(), "jc", markup.value("jc", "center"));
    head = markup.withParagraph(head, "keepNext", markup.flag("keepNext"));
    head = markup.withParagraph(head, "pageBreakBefore", markup.flag("pageBreakBefore"));
    List<LevelForm> forms = new ArrayList<>();
    LevelForm.Count none = new LevelForm.Uncounted();
    forms.add(new LevelForm(head, text.mark(), bold, bold, bold, none, false, true));
    String[] formats = {"digit", "digit", "letter", "roman"};
    for (int depth = 1; depth <= DEPTHS; depth++) {
      TypedNumber number =
          depth > 2
              ? new TypedNumber("ours", "(", 1, ")", "\t", formats[depth - 1])
              : new TypedNumber("ours", "", 1, depth == 1 ? "." : "", "\t", "digit");
      String properties =
          markup.withParagraph(text.properties(), "ind", indent(Math.max(1, depth - 1), STEP));
      LevelForm.Count count = new LevelForm.Typed(number, false, depth == 2);
      String own = depth == 1 ? bold : text.body();
      forms.add(
          new LevelForm(properties, text.mark(), own, bold, text.body(), count, false, false));
    }
    return forms;
  }

  private String indent(int steps, int hanging) {
    String left = host.prefix() + ":left=\"" + STEP * steps + "\" ";
    return "<" + host.prefix() + ":ind " + left + host.prefix() + ":hanging=\"" + hanging + "\"/>";
  }

  /** Whether blank paragraphs part the clauses, as many typists do; the one to clone then. */
  Optional<XmlNode> spacer(JoinPlace place) {
    int at = place.last().paragraph().index();
    long blank = 0;
    long before = 0;
    XmlNode last = null;
    for (OutlineEntry one : outline.entries()) {
      int index = one.paragraph().index();
      if (one.isNumbered() && index > 0) {
        HostParagraph above = host.paragraphs().get(index - 1);
        boolean empty = above.isBlank() && !above.traits().inTable() && !above.traits().changed();
        before++;
        blank += empty ? 1 : 0;
        last = empty && index <= at && !above.traits().endsSection() ? above.node() : last;
      }
    }
    return blank * 2 > before ? Optional.ofNullable(last) : Optional.empty();
  }
}
