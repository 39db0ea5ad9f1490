package org.bonafide.publish.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.parallel.Threads;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.docket.RecordsBelow;
import org.bonafide.publish.files.AtomicFolder;
import org.bonafide.publish.files.FileTrouble;
import org.bonafide.publish.files.OwnFolders;

/**
 * As many records as there are: {@value #RESULTS} gets one line a record, in the order of input.
 *
 * <p>Records are worked up side by side and only some at a time, so memory does not grow with their
 * number. A record that cannot be read is a line with its findings, and so is one that the program
 * fails at. A run that was stopped is taken up again: lines that stand there for the first records,
 * as these are now, stay, and the others are made.
 *
 * <p>Example: {@code new Batch(Bonafide.shipped(), executor).run(asked, standing -> {})}.
 *
 * @param bonafide what works the records up
 * @param executor on whose threads
 */
public record Batch(Bonafide bonafide, Executor executor) {

  /** The file of lines. */
  public static final String RESULTS = "results.jsonl";

  static final String DOCUMENTS = "documents";

  private static final String RULE = "another-batch";

  /** How many records are begun before the first of them is done, for each processor. */
  private static final int AHEAD = 4;

  /**
   * What is asked.
   *
   * @param current the folder from which names are read
   * @param input a folder with records below it, or a file with a record as JSON a line
   * @param out the folder of the results
   * @param documents whether the documents are written too, in the formats that are wanted
   * @param force whether results of something else, and documents edited by hand, are written over
   */
  public record Asked(
      Path current,
      String input,
      String out,
      Wanted wanted,
      OwnFolders own,
      boolean documents,
      boolean force) {

    private Optional<RecordWork.Documents> documentsTo() {
      return documents
          ? Optional.of(new RecordWork.Documents(current, out, force))
          : Optional.empty();
    }
  }

  /**
   * How far a batch is.
   *
   * @param done lines that stand, those of earlier runs among them
   * @param kept lines of earlier runs
   * @param unsound lines with an error
   * @param part of the input that is done, from 0 to 1
   * @param total how many records there are, where that is known
   */
  public record Standing(long done, long kept, long unsound, double part, Optional<Long> total) {}

  /**
   * How a batch ended.
   *
   * @param findings of the batch as a whole; those of a record stand in its line
   */
  public record Ended(Standing standing, List<Finding> findings) {
    public Ended {
      findings = List.copyOf(findings);
    }
  }

  private static final Standing NOTHING = new Standing(0, 0, 0, 0, Optional.empty());

  /**
   * Works the records up.
   *
   * @param watch told after each line, on the caller's thread
   */
  public Ended run(Asked asked, Consumer<Standing> watch) {
    try {
      Path folder = asked.current().resolve(asked.out());
      Path input = asked.current().resolve(asked.input());
      if (!Files.isRegularFile(input) && !Files.isDirectory(input)) {
        return new Ended(NOTHING, List.of(missing(asked.input())));
      }
      try (BatchInput records = input(asked, input)) {
        Files.createDirectories(folder);
        return new AtomicFolder(folder)
            .alone(landing -> alone(asked, folder, records, landing, watch));
      }
    } catch (InvalidPathException e) {
      return new Ended(NOTHING, List.of(FileTrouble.finding(asked.out(), e)));
    } catch (IOException e) {
      return new Ended(NOTHING, List.of(FileTrouble.finding(asked.out(), e)));
    }
  }

  private static BatchInput input(Asked asked, Path input) throws IOException {
    return Files.isDirectory(input)
        ? new FolderInput(RecordsBelow.of(asked.current(), asked.input()))
        : new LinesInput(input);
  }

  private Ended alone(
      Asked asked,
      Path folder,
      BatchInput records,
      AtomicFolder.Landing landing,
      Consumer<Standing> watch)
      throws IOException {
    List<Finding> findings = new ArrayList<>(records.findings());
    byte[] settings =
        BatchSettings.of(asked.input(), asked.wanted(), asked.own(), asked.documents());
    Path results = folder.resolve(RESULTS);
    if (BatchSettings.differ(folder, settings)) {
      if (!asked.force()) {
        findings.add(other(asked.out()));
        return new Ended(NOTHING, findings);
      }
      Files.deleteIfExists(results);
    }
    landing.land(java.util.Map.of(BatchSettings.FILE, settings));
    Results.Kept kept = Results.kept(results, records);
    try (Results lines = Results.after(results)) {
      return new Ended(worked(asked, kept, records, lines, watch), findings);
    }
  }

  private Standing worked(
      Asked asked, Results.Kept kept, BatchInput records, Results lines, Consumer<Standing> watch)
      throws IOException {
    Threads threads = Threads.of(executor);
    RecordWork work =
        new RecordWork(
            bonafide.with(asked.own()).onOneThread(), asked.wanted(), asked.documentsTo());
    Deque<Supplier<Done>> begun = new ArrayDeque<>();
    Optional<BatchRecord> next = kept.next();
    Standing standing =
        new Standing(kept.lines(), kept.lines(), kept.unsound(), 0, records.total());
    int ahead = AHEAD * Runtime.getRuntime().availableProcessors();
    while (next.isPresent() || !begun.isEmpty()) {
      while (next.isPresent() && begun.size() < ahead) {
        BatchRecord one = next.get();
        begun.add(threads.begin(() -> new Done(work.line(one), one.part())));
        next = records.next();
      }
      Done done = begun.remove().get();
      lines.add(done.line().text());
      standing =
          new Standing(
              standing.done() + 1,
              standing.kept(),
              standing.unsound() + (done.line().exit().code() == 0 ? 0 : 1),
              done.part(),
              standing.total());
      watch.accept(standing);
    }
    return standing;
  }

  private record Done(RecordLine line, double part) {}

  private static Finding missing(String input) {
    return Finding.error(
        "record-not-found",
        Place.of(input),
        "There is no folder and no file \"" + input + "\".",
        "Name a folder with records below it, or a file with a record as JSON on each line.");
  }

  private static Finding other(String out) {
    return Finding.error(
        RULE,
        Place.of(out + "/" + BatchSettings.FILE),
        "The results in \""
            + out
            + "\" are of another input, of other options, or of another"
            + " version. Nothing was written.",
        "Name another folder with --out, or begin anew with --force.");
  }
}
