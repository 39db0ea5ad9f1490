package org.bonafide.publish;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.bonafide.data.Languages;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.Drafter;
import org.bonafide.draft.SignAnchors;
import org.bonafide.draft.clause.ClauseLibrary;
import org.bonafide.jurisdictions.Jurisdictions;
import org.bonafide.label.DisclosureTargets;
import org.bonafide.law.Assessor;
import org.bonafide.parallel.Once;
import org.bonafide.parallel.Threads;
import org.bonafide.publish.compare.ClauseCard;
import org.bonafide.publish.docket.Docket;
import org.bonafide.publish.files.DataTrouble;
import org.bonafide.publish.files.FileTrouble;
import org.bonafide.publish.files.OwnFolders;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.start.Destinations;
import org.bonafide.write.formats.Formats;

/**
 * The front door of the library: a record in, its documents out, in memory.
 *
 * <p>It loads clauses, templates and targets once, changes nothing after that, and may be called
 * from any number of threads. It works on the caller's own thread unless it is given others, and
 * throws nothing for what a user, a disk or a folder can do wrong: that is a finding, and so is a
 * slip in the data that ship or that another jar brings.
 *
 * <p>Example: {@code Bonafide.shipped().publish(ProjectSource.of("project.yaml", bytes),
 * Wanted.all()).files()}.
 */
public final class Bonafide {

  private static final Bonafide SHIPPED =
      new Bonafide(OwnFolders.NONE, new Once<>(() -> load(OwnFolders.NONE)), Threads.ONE);

  private final OwnFolders own;
  private final Once<Loaded> loaded;
  private final Threads threads;

  private Bonafide(OwnFolders own, Once<Loaded> loaded, Threads threads) {
    this.own = own;
    this.loaded = loaded;
    this.threads = threads;
  }

  /**
   * What was loaded.
   *
   * @param trouble why a folder of the user's own cannot be read; all else is then what ships
   */
  record Loaded(Drafter drafter, DisclosureTargets targets, Optional<Finding> trouble) {}

  /**
   * The tags of the languages in which a record can be begun and a contract drafted; disclosures
   * and labels come in more.
   */
  public static List<String> languages() {
    return Languages.having("init");
  }

  /** The electronic signing services whose words a paper can carry. */
  public static List<String> signingServices() {
    return SignAnchors.services();
  }

  /** With what ships; always the same. */
  public static Bonafide shipped() {
    return SHIPPED;
  }

  /** With folders of the user's own in place of those of this one; they are read once. */
  public Bonafide with(OwnFolders others) {
    return others.equals(own)
        ? this
        : new Bonafide(others, new Once<>(() -> load(others)), threads);
  }

  /** On the threads of an executor too; the caller still works, and waits for nobody idle. */
  public Bonafide on(Executor executor) {
    return new Bonafide(own, loaded, Threads.of(executor));
  }

  /** On the caller's own thread alone, as it is unless an executor was named. */
  public Bonafide onOneThread() {
    return new Bonafide(own, loaded, Threads.ONE);
  }

  /** Works a record up and writes its documents in memory; what an error names is withheld. */
  public Outcome publish(ProjectSource source, Wanted wanted) {
    return Outcome.of(this, source, wanted, Formats.writers(wanted.formats()));
  }

  /** Works a record up and says all that is wrong with it; nothing is written. */
  public Prepared check(ProjectSource source, Wanted wanted) {
    return pipeline().prepared(source, wanted, Formats.writers(wanted.formats()));
  }

  /** Works a record up to its numbered instruments, and neither compares them nor writes. */
  public Prepared draft(ProjectSource source, Wanted wanted) {
    return pipeline().drafted(source, wanted);
  }

  /** The clauses that there are to choose from. */
  public ClauseLibrary clauses() {
    return loaded.get().drafter().library();
  }

  /** The same in words. */
  public List<ClauseCard> cards(Locale language) {
    return clauses().clauses().stream().map(one -> ClauseCard.of(one, language)).toList();
  }

  /** What is wrong with the clause files, and why a folder of the user's own cannot be read. */
  public List<Finding> clauseFindings() {
    return Stream.concat(clauses().findings().stream(), trouble().stream()).toList();
  }

  /** The clauses of a record's contract at the three positions, side by side. */
  public Comparer.Result compare(ProjectSource source, Comparer.Asked asked) {
    return Comparer.compare(this, source, asked);
  }

  /** The ids of the targets that there are to choose from. */
  public Set<String> targets() {
    return disclosureTargets().known();
  }

  DisclosureTargets disclosureTargets() {
    return loaded.get().targets();
  }

  /** The id of the target that a name means, as {@code kdp} means {@code amazon-kdp}. */
  public Optional<String> target(String name) {
    return loaded.get().targets().id(name);
  }

  /** Where a work may go, and what each place turns on. */
  public Destinations destinations() {
    return new TargetDestinations(loaded.get().targets());
  }

  /** Why a folder of the user's own cannot be read; every record is then withheld for it. */
  public Optional<Finding> trouble() {
    return DataTrouble.met(() -> loaded.get().trouble(), slips -> Optional.of(slips.get(0)));
  }

  /** The front door to evidence. */
  public EvidenceFiles evidence() {
    return new EvidenceFiles(this);
  }

  /** The works of every record below a folder, the nearest day first. */
  public Docket docket(Path current, String folder) {
    return Docket.of(current, folder, () -> new Assessor(Jurisdictions.shipped()));
  }

  OwnFolders own() {
    return own;
  }

  Threads threads() {
    return threads;
  }

  Preparation pipeline() {
    return new Preparation(loaded, threads);
  }

  private static Loaded load(OwnFolders own) {
    DisclosureTargets targets = new DisclosureTargets(own.targets());
    try {
      return new Loaded(Drafter.with(own.templates(), own.clauses()), targets, Optional.empty());
    } catch (UncheckedIOException e) {
      Finding trouble = FileTrouble.finding("--clauses or --templates", e.getCause());
      return new Loaded(Drafter.shipped(), targets, Optional.of(trouble));
    }
  }
}
