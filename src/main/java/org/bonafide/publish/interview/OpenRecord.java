package org.bonafide.publish.interview;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.project.yaml.FileLines;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.files.OneFile;
import org.bonafide.publish.start.Destinations;

/**
 * A record that a person answers questions about while its file may be edited elsewhere. The file
 * is the truth: it is read anew each time, an answer changes its own keys alone, and what is
 * written is written whole. Safe on several threads; two answers come one after the other.
 *
 * <p>Example: {@code new OpenRecord(folder, "poster/project.yaml", places).answer("label", id,
 * answers, before)}.
 */
public final class OpenRecord {

  /** Changes that can be taken back. */
  private static final int UNDOABLE = 100;

  private final Path folder;
  private final String named;
  private final Destinations places;
  private final Deque<Change> changes = new ArrayDeque<>();
  private final Map<String, Map<String, FieldAnswer>> unwritten = new HashMap<>();

  private FileLines lines = FileLines.of("");

  private record Change(String before, String after) {}

  /** What came of an answer. */
  public enum Came {
    /** The record says so now. */
    WRITTEN,
    /** It said so before. */
    SAME,
    /** The record answers otherwise than when the question was put. */
    CONFLICT,
    /** The record would not be sound with it, or it could not be written. */
    REFUSED
  }

  /**
   * What came of an answer.
   *
   * @param why what stands in the way, where it was refused
   */
  public record Result(Came came, Optional<Finding> why) {
    static Result of(Came came) {
      return new Result(came, Optional.empty());
    }

    static Result refused(Finding why) {
      return new Result(Came.REFUSED, Optional.of(why));
    }
  }

  /**
   * Opens a record.
   *
   * @param folder from which it is named
   */
  public OpenRecord(Path folder, String named, Destinations places) {
    this.folder = folder;
    this.named = named;
    this.places = places;
  }

  /** How it is named from its folder. */
  public String named() {
    return named;
  }

  /** The record as it stands; nothing where it cannot be read as one. */
  public synchronized Optional<RecordNow> standing() {
    return text()
        .flatMap(text -> RecordKeys.of(text).map(keys -> new RecordNow(version(text), keys)));
  }

  /** What tells one state of the file from another. */
  public synchronized String version() {
    return text().map(OpenRecord::version).orElse("");
  }

  private static String version(String text) {
    return Integer.toHexString(text.hashCode()) + "-" + text.length();
  }

  /** The questions of a door; an answer that states nothing is remembered as long as this lives. */
  public synchronized List<Asked> asked(
      RecordNow now, String door, ChosenMatter chosen, Set<String> open) {
    return new RecordInterview(door, places, chosen)
        .asked(now.keys(), open).stream()
            .map(one -> one.with(unwritten.getOrDefault(silent(chosen, one.id()), Map.of())))
            .toList();
  }

  private static String silent(ChosenMatter chosen, String id) {
    return String.join("/", chosen.work(), chosen.party(), id);
  }

  /** What may be typed where it is open, for keys that no question fills. */
  public List<Asked> fillings(RecordNow now, String door, Set<String> open) {
    return new RecordInterview(door, places).fillings(now.keys(), open);
  }

  /** Whether a clause stands in the words of its fallback, as a question. */
  public Optional<Asked> fallback(RecordNow now, String clause) {
    return new RecordInterview("contract", places).fallback(now.keys(), clause);
  }

  /**
   * Answers a question.
   *
   * @param before the marks of what was answered when it was put, by field ({@link
   *     FieldAnswer#mark}); a field that is missing is not held to it
   */
  public synchronized Result answer(
      String door,
      ChosenMatter chosen,
      String id,
      Map<String, FieldAnswer> answers,
      Map<String, String> before) {
    Optional<String> text = text();
    Optional<RecordKeys> record = text.flatMap(RecordKeys::of);
    if (record.isEmpty()) {
      return Result.refused(unreadable());
    }
    RecordInterview interview = new RecordInterview(door, places, chosen);
    Optional<Asked> asked =
        interview.any(record.get(), id).stream()
            .filter(one -> one.id().equals(id))
            .map(one -> one.with(unwritten.getOrDefault(silent(chosen, id), Map.of())))
            .findFirst();
    if (asked.isEmpty() || isOtherwise(asked.get(), answers, before)) {
      return Result.of(Came.CONFLICT);
    }
    RecordKeys changed = interview.answered(record.get(), asked.get(), answers);
    remember(interview, changed, id, answers);
    if (changed.text().equals(text.get())) {
      return Result.of(Came.SAME);
    }
    return write(text.get(), changed.text());
  }

  /**
   * What came of putting a further work or party into the record.
   *
   * @param chosen what is asked about from then on
   */
  public record Added(Result result, ChosenMatter chosen) {}

  /**
   * Puts a further work into the record by its title, or a further party by its name. Where there
   * is one of that name, or none is given, the record says the same as before.
   */
  public synchronized Added add(boolean work, String name) {
    Optional<String> text = text();
    Optional<RecordKeys> record = text.flatMap(RecordKeys::of);
    if (record.isEmpty()) {
      return new Added(Result.refused(unreadable()), ChosenMatter.FIRST);
    }
    RecordNow now = new RecordNow("", record.get());
    boolean there = (work ? now.works() : now.parties()).containsValue(name.strip());
    if (name.isBlank() || there) {
      return new Added(Result.of(Came.SAME), ChosenMatter.FIRST);
    }
    FurtherMatter further =
        work
            ? FurtherMatter.work(record.get(), name.strip())
            : FurtherMatter.party(record.get(), name.strip());
    return new Added(write(text.get(), further.record().text()), further.chosen());
  }

  /**
   * Puts a further owner of the chosen work into the record by their name.
   *
   * @param company else another person
   */
  public synchronized Result addOwner(ChosenMatter chosen, boolean company, String name) {
    String section = company ? "parties" : "people";
    return name.isBlank()
        ? Result.of(Came.SAME)
        : change(
            text ->
                RecordKeys.of(text)
                    .map(
                        keys ->
                            FurtherMatter.owner(
                                keys, chosen.scope(keys).work(), section, name.strip()))
                    .map(RecordKeys::text));
  }

  /** What may be taken out of a record. */
  public enum Matter {
    WORK,
    PARTY,
    OWNER
  }

  /**
   * What it would mean to take something out; nothing where it is not there.
   *
   * @param id of the work or of the party; the number of the owner in the list of the chosen work
   */
  public Optional<TakenOut> without(RecordNow now, ChosenMatter chosen, Matter matter, String id) {
    RecordKeys keys = now.keys();
    RecordErrors errors = new RecordErrors(named);
    QuestionScope scope = chosen.scope(keys);
    return switch (matter) {
      case WORK ->
          keys.keys("works").contains(id)
              ? Optional.of(TakenOut.work(errors, keys, id))
              : Optional.empty();
      case PARTY ->
          ChosenMatter.parties(keys).contains(id)
              ? Optional.of(TakenOut.party(errors, keys, id))
              : Optional.empty();
      case OWNER ->
          id.matches("[0-9]{1,3}") && Integer.parseInt(id) < scope.owners(keys)
              ? Optional.of(TakenOut.owner(errors, keys, scope.ofOwner(Integer.parseInt(id))))
              : Optional.empty();
    };
  }

  /**
   * Takes it out; that can be taken back like an answer.
   *
   * @param version of the record of which somebody was told what goes
   */
  public synchronized Result takeOut(
      ChosenMatter chosen, Matter matter, String id, String version) {
    Optional<RecordNow> now = standing();
    if (now.isEmpty()) {
      return Result.refused(unreadable());
    }
    Optional<TakenOut> out = without(now.get(), chosen, matter, id);
    if (out.isEmpty()) {
      return Result.of(Came.SAME);
    }
    if (!now.get().version().equals(version) || !out.get().possible()) {
      return Result.of(Came.CONFLICT);
    }
    return write(now.get().keys().text(), out.get().record().text());
  }

  /**
   * Changes the record otherwise than by an answer; it can be taken back like one.
   *
   * @param change the text with what is added; nothing where it cannot be
   */
  public synchronized Result change(Function<String, Optional<String>> change) {
    Optional<String> text = text();
    Optional<String> changed = text.flatMap(change);
    if (changed.isEmpty()) {
      return Result.refused(fixed());
    }
    return changed.equals(text) ? Result.of(Came.SAME) : write(text.get(), changed.get());
  }

  /** Whether somebody else has answered, and not the same. */
  private static boolean isOtherwise(
      Asked asked, Map<String, FieldAnswer> answers, Map<String, String> before) {
    for (Asked.Stood field : asked.fields()) {
      String name = field.field().name();
      FieldAnswer now = field.answer();
      if (before.containsKey(name)
          && answers.containsKey(name)
          && !now.mark().equals(before.get(name))
          && !now.isAlike(answers.get(name))) {
        return true;
      }
    }
    return false;
  }

  private void remember(
      RecordInterview interview, RecordKeys changed, String id, Map<String, FieldAnswer> answers) {
    Map<String, FieldAnswer> silent = new HashMap<>();
    interview.any(changed, id).stream()
        .filter(one -> one.id().equals(id))
        .flatMap(one -> one.fields().stream())
        .filter(field -> field.answer().isEmpty())
        .forEach(
            field -> {
              FieldAnswer said = answers.get(field.field().name());
              if (said != null) {
                silent.put(field.field().name(), said);
              }
            });
    unwritten.put(silent(interview.chosen(), id), silent);
  }

  private Result write(String before, String after) {
    Map<String, Finding> wrong = new RecordErrors(named).since(before, after);
    if (!wrong.isEmpty()) {
      return Result.refused(wrong.values().iterator().next());
    }
    List<Finding> trouble = save(after);
    if (!trouble.isEmpty()) {
      return Result.refused(trouble.get(0));
    }
    changes.push(new Change(before, after));
    if (changes.size() > UNDOABLE) {
      changes.removeLast();
    }
    return Result.of(Came.WRITTEN);
  }

  /** With the ends of lines and the mark at the start that the file has. */
  private List<Finding> save(String text) {
    byte[] whole = lines.again(text).getBytes(StandardCharsets.UTF_8);
    return OneFile.write(folder, named, whole, true);
  }

  private Finding unreadable() {
    return Finding.error(
        "record-unreadable",
        Place.of(named),
        "The record \"" + named + "\" cannot be read.",
        "Mend it in an editor.");
  }

  private Finding fixed() {
    return Finding.error(
        "merge-refused",
        Place.of(named),
        "The record \"" + named + "\" has a form to which nothing can be added.",
        "Put it in by hand.");
  }

  /** Takes the last change back, where nobody has changed the file since. */
  public synchronized Result undo() {
    Change last = changes.peek();
    if (last == null) {
      return Result.of(Came.SAME);
    }
    if (!text().equals(Optional.of(last.after()))) {
      return Result.of(Came.CONFLICT);
    }
    List<Finding> trouble = save(last.before());
    if (!trouble.isEmpty()) {
      return Result.refused(trouble.get(0));
    }
    changes.pop();
    unwritten.clear();
    return Result.of(Came.WRITTEN);
  }

  /** Whether there is a change to take back. */
  public synchronized boolean hasChanges() {
    return !changes.isEmpty();
  }

  private Optional<String> text() {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(named));
      if (bytes.length > ProjectReader.LIMIT) {
        return Optional.empty();
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      lines = FileLines.of(text);
      return Optional.of(lines.text());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
