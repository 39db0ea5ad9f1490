package org.bonafide.word.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.word.Host;
import org.bonafide.word.HostOutline;
import org.bonafide.word.HostParagraph;
import org.bonafide.word.HostRefused;
import org.bonafide.word.OutlineEntry;
import org.bonafide.word.XmlNode;

/**
 * Finds where clauses go: the last sub-clauses of the section on intellectual property, else on
 * work product, on confidentiality, else a section of their own before the general terms; or where
 * the user says. A place with somebody's tracked changes or a text box is refused, not guessed
 * around.
 */
final class PlaceFinder {

  /** The rule of what stands against a place. */
  static final String RULE = "host-place";

  private static final String IN_TABLE =
      "Its words stand in a table, where no clause can follow another.";

  private static final String EXHIBIT =
      "Name another place with --place, or join as an exhibit with --as exhibit.";

  private record Sought(String says, boolean before, List<String> headings) {}

  private static final List<Sought> SOUGHT =
      Data.shipped(PlaceFinder.class, "places.yaml", PlaceFinder::sought);

  private final Host host;
  private final HostOutline outline;

  PlaceFinder(Host host, HostOutline outline) {
    this.host = host;
    this.outline = outline;
  }

  private static List<Sought> sought(Data data) {
    List<Sought> all = new ArrayList<>();
    for (Data one : data.items("places")) {
      one.knows("id says before headings");
      all.add(new Sought(one.text("says"), one.answer("before"), one.texts("headings")));
    }
    return all;
  }

  /**
   * The place.
   *
   * @param asked words of a heading or its number; empty for the usual place
   */
  JoinPlace find(String asked) throws HostRefused {
    return asked.isBlank() ? usual() : asked(asked.strip());
  }

  private JoinPlace usual() throws HostRefused {
    for (Sought sought : SOUGHT) {
      Optional<Integer> found = heading(sought.headings());
      if (found.isPresent()) {
        String named = named(outline.entries().get(found.get()));
        String why = named + " is " + sought.says();
        return sought.before() ? before(found.get(), why) : within(found.get(), why);
      }
    }
    throw refused(
        isSetInTables()
            ? IN_TABLE
            : "It has no section on intellectual property, work or confidentiality.");
  }

  /** Whether most of the words of a host stand in tables. */
  private boolean isSetInTables() {
    long all = host.paragraphs().stream().filter(one -> !one.isBlank()).count();
    long inTables =
        host.paragraphs().stream().filter(one -> !one.isBlank() && one.traits().inTable()).count();
    return inTables * 2 > all;
  }

  /** The outermost heading that holds one of the words. */
  private Optional<Integer> heading(List<String> words) {
    List<OutlineEntry> entries = outline.entries();
    Optional<Integer> best = Optional.empty();
    for (int i = 0; i < entries.size(); i++) {
      OutlineEntry entry = entries.get(i);
      boolean heads = entry.isNumbered() || entry.isHeading();
      if (heads && !HostOutline.closes(entry) && holds(entry.heading(), words)) {
        boolean outer = best.isEmpty() || depth(entry) < depth(entries.get(best.get()));
        best = outer ? Optional.of(i) : best;
      }
    }
    return best;
  }

  private static int depth(OutlineEntry entry) {
    return entry.isNumbered() ? entry.path().size() : 1;
  }

  private static boolean holds(String heading, List<String> words) {
    String lower = heading.toLowerCase(Locale.ROOT);
    return words.stream()
        .anyMatch(
            word ->
                word.codePoints().anyMatch(Character::isIdeographic)
                    ? lower.contains(word)
                    : Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
                        .matcher(lower)
                        .find());
  }

  private JoinPlace asked(String asked) throws HostRefused {
    List<OutlineEntry> entries = outline.entries();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (isMeant(entries.get(i), asked)) {
        found.add(i);
      }
    }
    if (found.isEmpty()) {
      throw refused(
          isSetInTables() ? IN_TABLE : "Nothing in it is headed or numbered \"" + asked + "\".");
    }
    List<Integer> outermost =
        found.stream()
            .filter(i -> depth(entries.get(i)) == depth(entries.get(found.get(0))))
            .toList();
    if (outermost.size() > 1) {
      throw refused(
          "\""
              + asked
              + "\" may be any of "
              + listed(outermost.stream().map(entries::get).toList()));
    }
    return within(found.get(0), "\"" + asked + "\" was asked for");
  }

  private static boolean isMeant(OutlineEntry entry, String asked) {
    String number = bare(entry.number());
    return !number.isEmpty() && number.equalsIgnoreCase(bare(asked))
        || entry.heading().toLowerCase(Locale.ROOT).contains(asked.toLowerCase(Locale.ROOT));
  }

  private static String bare(String number) {
    return number.replaceAll("[\\s.]+$", "").strip();
  }

  private static String listed(List<OutlineEntry> some) {
    return String.join("; ", some.stream().limit(5).map(PlaceFinder::named).toList()) + ".";
  }

  /** As findings call an entry: its number and heading. */
  static String named(OutlineEntry entry) {
    String words = entry.heading().isEmpty() ? entry.words() : entry.heading();
    String cut = words.length() > 60 ? words.substring(0, 60) + "..." : words;
    return "\"" + (entry.number() + " " + cut).strip() + "\"";
  }

  private JoinPlace within(int at, String why) throws HostRefused {
    int section = section(at);
    OutlineEntry head = outline.entries().get(section);
    OutlineEntry last = outline.entries().get(outline.end(section) - 1);
    XmlNode behind = behind(head.paragraph(), last.paragraph());
    clear(last.paragraph());
    next(last.paragraph()).ifPresent(this::checked);
    if (trouble.isPresent()) {
      throw trouble.get();
    }
    return new JoinPlace(Optional.of(head), last, behind.end(), false, why);
  }

  /** A heading with nothing under it that is itself a sub-clause means the section around it. */
  private int section(int at) {
    OutlineEntry entry = outline.entries().get(at);
    if (entry.path().size() < 2 || outline.end(at) > at + 1) {
      return at;
    }
    List<String> above = entry.path().subList(0, entry.path().size() - 1);
    for (int i = at; i >= 0; i--) {
      if (outline.entries().get(i).path().equals(above)) {
        return i;
      }
    }
    return at;
  }

  private JoinPlace before(int at, String why) throws HostRefused {
    OutlineEntry general = outline.entries().get(at);
    clear(general.paragraph());
    if (general.typed().isPresent() || !general.isNumbered()) {
      return atTheEnd(at, why);
    }
    XmlNode node = general.paragraph().node();
    return new JoinPlace(Optional.of(general), general, node.start(), true, why);
  }

  /** Typed numbers of what follows could not move: a new section is the last. */
  private JoinPlace atTheEnd(int general, String why) throws HostRefused {
    OutlineEntry head = outline.entries().get(general);
    OutlineEntry last = head;
    OutlineEntry lastHead = head;
    for (int i = general; i < outline.entries().size(); i++) {
      OutlineEntry entry = outline.entries().get(i);
      if (HostOutline.closes(entry)) {
        break;
      }
      if (entry.level().equals(head.level())) {
        lastHead = entry;
        last = outline.entries().get(outline.end(i) - 1);
      }
    }
    clear(last.paragraph());
    int offset = behind(lastHead.paragraph(), last.paragraph()).end();
    return new JoinPlace(
        Optional.of(lastHead),
        last,
        offset,
        true,
        why + "; behind the last, whose number is typed");
  }

  /** Behind everything, before the properties of the last pages. */
  JoinPlace atTheVeryEnd() throws HostRefused {
    List<XmlNode> blocks =
        host.body().children().stream().filter(one -> !one.local().equals("sectPr")).toList();
    HostParagraph last = host.paragraphs().get(host.paragraphs().size() - 1);
    clear(last);
    OutlineEntry entry = outline.entries().get(outline.entries().size() - 1);
    int end = blocks.get(blocks.size() - 1).end();
    return new JoinPlace(Optional.empty(), entry, end, false, "an exhibit stands at the end");
  }

  /** The element behind which the next paragraph of a section stands. */
  private XmlNode behind(HostParagraph head, HostParagraph last) throws HostRefused {
    if (head.traits().inTable()) {
      throw refused(IN_TABLE);
    }
    if (last.node().parent() == head.node().parent()) {
      return withTables(last);
    }
    if (last.block() != head.block()) {
      return last.block();
    }
    throw refused("The section is split over content controls.");
  }

  /**
   * A table belongs to what it stands behind where that leads it in, or where another number
   * follows it; one behind the last number may be for signatures.
   */
  private XmlNode withTables(HostParagraph last) throws HostRefused {
    List<XmlNode> beside = last.node().parent().children();
    List<OutlineEntry> behind =
        outline.entries().stream().filter(one -> one.paragraph().index() > last.index()).toList();
    boolean leadsIn = last.text().strip().matches("(?s).*[:\uff1a]");
    XmlNode at = last.node();
    for (int i = beside.indexOf(last.node()) + 1; i < beside.size(); i++) {
      XmlNode next = beside.get(i);
      boolean followed =
          behind.stream()
              .anyMatch(one -> one.isNumbered() && one.paragraph().node().start() > next.start());
      if (next.local().equals("tbl") && (leadsIn || followed)) {
        for (HostParagraph cell : host.paragraphs()) {
          if (cell.node().start() > next.start() && cell.node().end() <= next.end()) {
            clear(cell);
          }
        }
        at = next;
      } else if (!isBlank(next)) {
        break;
      }
    }
    return at;
  }

  private boolean isBlank(XmlNode node) {
    return host.paragraphs().stream().anyMatch(one -> one.node() == node && one.isBlank());
  }

  private Optional<HostParagraph> next(HostParagraph last) {
    return host.paragraphs().stream()
        .filter(one -> one.index() > last.index() && !one.isBlank())
        .min(Comparator.comparingInt(HostParagraph::index));
  }

  private Optional<HostRefused> trouble = Optional.empty();

  private void checked(HostParagraph next) {
    try {
      if (next.traits().changed() || next.traits().textBox()) {
        clear(next);
      }
    } catch (HostRefused e) {
      trouble = Optional.of(e);
    }
  }

  /** Refuses a place at which something stands that a second author must not touch. */
  void clear(HostParagraph at) throws HostRefused {
    String words = at.text().strip();
    String shown = "\"" + (words.length() > 60 ? words.substring(0, 60) + "..." : words) + "\"";
    if (at.traits().changed()) {
      throw refused("There are somebody's tracked changes at " + shown + ".");
    }
    if (at.traits().textBox()) {
      throw refused("There is a text box at " + shown + ".");
    }
    if (at.traits().openField()) {
      throw refused("A field of Word runs on over " + shown + ".");
    }
    if (at.traits().endsSection()) {
      throw refused("A section of pages ends at " + shown + ".");
    }
  }

  private HostRefused refused(String why) {
    return new HostRefused(Finding.error(RULE, Place.of(host.file()), why, EXHIBIT));
  }
}
