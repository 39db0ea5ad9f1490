package org.bonafide.publish.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bonafide.data.Words;
import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.start.Destinations;
import org.bonafide.publish.start.PlainAnswers;

/**
 * The questions of one door about one record. What no chosen place turns on is not asked.
 *
 * <p>Example: {@code new RecordInterview("label", bonafide.destinations()).asked(record, open)}.
 *
 * @param door {@code label, contract} or {@code register}
 * @param places where a work may go
 * @param chosen about which work and which party it is asked
 */
public record RecordInterview(String door, Destinations places, ChosenMatter chosen) {

  /** About the first work and the first party. */
  public RecordInterview(String door, Destinations places) {
    this(door, places, ChosenMatter.FIRST);
  }

  /** What somebody may need. */
  public static final List<String> DOORS = List.copyOf(QuestionTable.shipped().doors().keySet());

  /** Before the path, in the id of the question of a key that has no other. */
  private static final String FILLING = "open.";

  private static final PlainAnswers TABLE = PlainAnswers.shipped();

  /**
   * The questions that are put, in order.
   *
   * @param open keys that the result leaves open, as in {@code works.a.impression.artistic}
   */
  public List<Asked> asked(RecordKeys record, Set<String> open) {
    List<Asked> all = new ArrayList<>();
    QuestionScope scope = chosen.scope(record);
    String work = scope.work();
    boolean several = record.keys("works").size() > 1;
    Set<String> facts = facts(record);
    List<String> once = new ArrayList<>();
    for (String id : QuestionTable.shipped().doors().get(door)) {
      InterviewQuestion question = QuestionTable.shipped().questions().get(id);
      if (question.ofPart()) {
        once.add(id);
        continue;
      }
      if (question.several() && !several) {
        continue;
      }
      if (!once.isEmpty()) {
        all.addAll(ofParts(record, work, once, facts));
        once.clear();
      }
      if (question.ofPerson()) {
        all.addAll(ofPeople(record, question, scope));
        continue;
      }
      Asked one = put(record, question, scope, id);
      if (one.fields().isEmpty()) {
        continue;
      }
      if (isWanted(question, one, facts, open)) {
        all.add(one);
        all.addAll(ofOwners(record, question, scope));
      }
    }
    all.addAll(ofParts(record, work, once, facts));
    return all;
  }

  /** The same of each owner but the first. */
  private List<Asked> ofOwners(RecordKeys record, InterviewQuestion question, QuestionScope scope) {
    return IntStream.range(1, question.ofOwner() ? scope.owners(record) : 1)
        .mapToObj(n -> put(record, question, scope.ofOwner(n), question.id() + "." + n))
        .toList();
  }

  /** The same of each of the people who made the work, but of the author. */
  private List<Asked> ofPeople(RecordKeys record, InterviewQuestion question, QuestionScope scope) {
    return NamedMakers.others(record, scope.work()).stream()
        .map(id -> put(record, question, scope.ofPerson(id), question.id() + "." + id))
        .toList();
  }

  /** All that is asked of one part stands together. */
  private List<Asked> ofParts(RecordKeys record, String work, List<String> ids, Set<String> facts) {
    List<Asked> all = new ArrayList<>();
    if (ids.isEmpty()) {
      return all;
    }
    List<String> parts = new ArrayList<>(record.keys(work + ".elements"));
    List<String> made = KindsLens.parts(record, work);
    for (String part : parts) {
      QuestionScope scope = QuestionScope.ofPart(record, work, part);
      boolean live = record.value(scope.part() + ".impression.live").equals("yes");
      if (!live && !made.contains(part)) {
        continue;
      }
      for (String id : ids) {
        InterviewQuestion question = QuestionTable.shipped().questions().get(id);
        if (fits(record, question, scope, live) && isAskedFor(question, facts)) {
          Optional.of(put(record, question, scope, id + "." + part))
              .filter(one -> !one.fields().isEmpty())
              .ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private boolean fits(
      RecordKeys record, InterviewQuestion question, QuestionScope scope, boolean live) {
    if (live || question.maker().equals("live")) {
      return live && question.maker().equals("live");
    }
    Optional<String> maker =
        new MakerLens().read(record, scope, null).chosen().stream().findFirst();
    boolean tool = maker.filter(PlainAnswers.TOOL::equals).isPresent();
    boolean by =
        switch (question.maker()) {
          case "tool" -> tool;
          case "person" -> maker.isPresent() && !tool && !MakerLens.isThird(maker.get());
          default -> true;
        };
    return by && (!question.real() || mayBeTakenForReal(record, scope, maker));
  }

  private static boolean mayBeTakenForReal(
      RecordKeys record, QuestionScope scope, Optional<String> maker) {
    boolean real = scope.kind().isEmpty() || TABLE.kinds().get(scope.kind()).real();
    boolean none = record.value(scope.part() + ".generated-part").equals("none");
    return real && maker.isPresent() && !none;
  }

  private static boolean isAskedFor(InterviewQuestion question, Set<String> facts) {
    return question.asks().isEmpty() || question.asks().stream().anyMatch(facts::contains);
  }

  private static boolean isWanted(
      InterviewQuestion question, Asked one, Set<String> facts, Set<String> open) {
    boolean asked = isAskedFor(question, facts);
    boolean left =
        question.open().isEmpty()
            || one.isAnswered()
            || question.open().stream()
                .anyMatch(end -> open.stream().anyMatch(key -> key.endsWith(end)));
    return asked && left;
  }

  private Asked put(RecordKeys record, InterviewQuestion question, QuestionScope scope, String id) {
    Lenses lenses = new Lenses(places);
    List<Asked.Stood> fields = new ArrayList<>();
    for (AnswerField field : question.fields()) {
      Lens lens = lenses.of(field);
      if (!lens.isAsked(record, scope)) {
        continue;
      }
      fields.add(
          new Asked.Stood(
              field,
              lens.choices(record, scope, field).stream()
                  .map(
                      choice ->
                          new Asked.Offer(
                              choice, lens.named(record, choice), lens.typed(scope, choice)))
                  .toList(),
              lens.several(),
              lens.read(record, scope, field)));
    }
    return new Asked(id, question, scope, about(record, question, scope), fields, false);
  }

  /** Which part, owner or person is meant; nothing where a question is put once. */
  private static Words about(RecordKeys record, InterviewQuestion question, QuestionScope scope) {
    if (!scope.part().isEmpty()) {
      return words(record, scope.part() + ".describe");
    }
    if (question.ofPerson()) {
      return about(record, scope.person() + ".citizenship");
    }
    return question.ofOwner() && scope.isOneOfSeveral()
        ? about(record, OwnerLens.other(record, scope) + ".name")
        : Words.NONE;
  }

  /** The text at a path, by language. */
  static Words words(RecordKeys record, String path) {
    Map<String, String> byTag = new LinkedHashMap<>();
    record.keys(path).forEach(tag -> byTag.put(tag, record.value(path + "." + tag)));
    return byTag.isEmpty() ? Words.same(record.value(path)) : new Words(byTag);
  }

  /** The question whether a clause stands in the words of its fallback. */
  public Optional<Asked> fallback(RecordKeys record, String clause) {
    return single(record, ClauseFallback.id(clause));
  }

  /** A question that stands in no list, by its id. */
  private Optional<Asked> single(RecordKeys record, String id) {
    QuestionScope scope = chosen.scope(record);
    return (id.startsWith(FILLING)
            ? filling(id.substring(FILLING.length()))
            : ClauseFallback.of(id))
        .map(question -> put(record, question, scope, id));
  }

  /** Every question that may be put at this door now, and that of an id, whatever is left open. */
  List<Asked> any(RecordKeys record, String id) {
    Optional<Asked> single = single(record, id);
    if (single.isPresent()) {
      return List.of(single.get());
    }
    Set<String> all = new HashSet<>();
    QuestionTable.shipped().questions().values().forEach(one -> all.addAll(one.open()));
    return asked(record, all);
  }

  /** The record with the answers to a question; those that it does not name stay. */
  public RecordKeys answered(RecordKeys record, Asked asked, Map<String, FieldAnswer> answers) {
    Lenses lenses = new Lenses(places);
    RecordKeys changed = record;
    for (AnswerField field : asked.question().fields()) {
      Lens lens = lenses.of(field);
      if (answers.containsKey(field.name()) && lens.isAsked(changed, asked.scope())) {
        changed = lens.write(changed, asked.scope(), field, answers.get(field.name()));
      }
    }
    return changed;
  }

  /**
   * The question for a key that is open and has none: what it says is typed where it is open.
   * Nothing for a key that is no plain text.
   *
   * @param key as an open point names it, as in {@code parties.agency.address}
   */
  static Optional<InterviewQuestion> filling(String key) {
    String path = path(key);
    boolean plain = path.matches("[\\p{L}\\p{N}_.-]+");
    return Optional.of(path)
        .filter(it -> plain)
        .flatMap(RecordInterview::filled)
        .map(field -> InterviewQuestion.single(FILLING + path, field));
  }

  private static Optional<AnswerField> filled(String path) {
    QuestionTable table = QuestionTable.shipped();
    String last = path.substring(path.lastIndexOf('.') + 1);
    if (table.chosen().containsKey(last)) {
      Map<String, Map<String, String>> choices = new LinkedHashMap<>();
      table.chosen().get(last).forEach(word -> choices.put(word, Map.of(path, word)));
      return Optional.of(new AnswerField("value", "choice", "", choices));
    }
    String as = table.named().contains(last) ? "named" : "text";
    return as.equals("named") || table.filled().contains(last)
        ? Optional.of(new AnswerField("value", as, path, Map.of()))
        : Optional.empty();
  }

  /** What is typed where it is open, as questions. */
  public List<Asked> fillings(RecordKeys record, Set<String> open) {
    QuestionScope scope = chosen.scope(record);
    return open.stream()
        .map(RecordInterview::filling)
        .flatMap(Optional::stream)
        .map(question -> put(record, question, scope, question.id()))
        .filter(one -> !one.isAnswered())
        .toList();
  }

  /** What a key is about, as the record names it: a party, a tool, a part, a work. */
  static Words about(RecordKeys record, String key) {
    String at = path(key);
    while (at.contains(".")) {
      at = at.substring(0, at.lastIndexOf('.'));
      Words part = words(record, at + ".describe");
      String party = "parties." + record.value(at + ".party");
      for (String name :
          List.of(
              record.value(at + ".name"),
              record.value("people." + record.value(at + ".person") + ".name"),
              record.value(at + ".title"),
              record.value(party + ".name"),
              record.value("people." + record.value(party + ".person") + ".name"))) {
        part = part.isEmpty() && !name.isEmpty() ? Words.same(name) : part;
      }
      if (!part.isEmpty()) {
        return part;
      }
    }
    return Words.NONE;
  }

  /** The id of the question for a key that has no other. */
  public static String fillingId(String key) {
    return FILLING + path(key);
  }

  /** A key as a path, with {@code .0} for {@code [0]}. */
  static String path(String key) {
    return RecordKeys.path(key);
  }

  /** The facts on which the chosen places turn. */
  private Set<String> facts(RecordKeys record) {
    List<String> chosen = record.values("disclosure.targets");
    List<String> known =
        (chosen.isEmpty() ? List.of("general") : chosen)
            .stream().filter(places.known()::contains).toList();
    return new HashSet<>(places.asks(known));
  }
}
