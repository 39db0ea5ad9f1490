package org.bonafide.publish.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.scan.Known;
import org.bonafide.evidence.scan.Proposal;
import org.bonafide.evidence.scan.ProposalOptions;
import org.bonafide.evidence.scan.Scan;
import org.bonafide.evidence.scan.ScanWords;
import org.bonafide.parallel.Threads;
import org.bonafide.project.yaml.Additions;

/**
 * A folder of evidence that was read, and what it proposes for a record.
 *
 * <p>Example: {@code Bonafide.shipped().evidence().scan(StatedRecord.NONE, folder,
 * FolderScan.Options.ALL).yaml()}.
 */
public final class FolderScan {

  /** More files than this are not read unless the user says so. */
  public static final int MOST = Scan.MOST;

  private final StatedRecord record;
  private final Scan scan;
  private final Proposal proposal;

  private final boolean confidential;

  private FolderScan(StatedRecord record, Scan scan, Proposal proposal, boolean confidential) {
    this.record = record;
    this.scan = scan;
    this.confidential = confidential;
    this.proposal = proposal;
  }

  /**
   * What is wanted of a folder.
   *
   * @param conversations ids of the conversations of an export that were for this work
   * @param confidential whether digests and counts stand in place of prompts
   * @param most the number of files that are read
   * @param trusted certificates of signers beside the lists that ship
   */
  public record Options(
      Set<String> conversations, boolean confidential, int most, TrustFile trusted) {

    /** Prompts copied, no conversation, as many files as usual. */
    public static final Options ALL = new Options(Set.of(), false, MOST, TrustFile.NONE);
  }

  public static FolderScan of(StatedRecord record, Path folder, Options wanted, Threads threads) {
    Scan scan = Scan.of(folder, wanted.most, threads, wanted.trusted.lists());
    ProposalOptions choice =
        new ProposalOptions(
            wanted.confidential
                ? ProposalOptions.Contents.DIGESTS
                : ProposalOptions.Contents.COPIED,
            record.prefix(folder).orElse(""),
            wanted.conversations,
            record.project().map(Known::of).orElse(Known.nothing()));
    return new FolderScan(record, scan, Proposal.of(scan, choice), wanted.confidential);
  }

  /** Files that could not be read, and what they hold that cannot be understood. */
  public List<Finding> findings() {
    return scan.findings();
  }

  /** How many files were read and what tools wrote into them, by day, in words. */
  public List<String> timeLine(boolean all) {
    return ScanWords.timeLine(scan, all);
  }

  /** What is known of each file, as an array, an object a file. */
  public String json() {
    return EvidenceJson.scan(scan.facts(confidential));
  }

  /** How many files are of a form that is not read. */
  public int unread() {
    return scan.unread().size();
  }

  /** Whether there is anything to propose. */
  public boolean adds() {
    return proposal.adds();
  }

  /** The proposal as YAML, in the order of the record's own sections. */
  public String yaml() {
    return proposal.yaml();
  }

  /** What the files leave open and the record does not answer; each is a line to print. */
  public List<String> questions() {
    return proposal.questions();
  }

  /** The proposal by the elements of the record, which has several; what is unclear is asked. */
  public SortedScan sorted() {
    return new SortedScan(record, proposal);
  }

  /** How many tools are proposed. */
  public int tools() {
    return proposal.tools().size();
  }

  /** How many steps are proposed. */
  public int steps() {
    return proposal.steps().size();
  }

  /** How many records are proposed. */
  public int records() {
    return proposal.records().size();
  }

  /**
   * Adds the proposal to the file of the record; nothing where it was written, else why not.
   *
   * @param work whose steps they are
   */
  public List<Finding> addTo(String work, String element) {
    return RecordAdditions.write(
        record.current(),
        record.named(),
        new Additions(proposal.tools(), proposal.steps(), proposal.records(), work, element));
  }
}
