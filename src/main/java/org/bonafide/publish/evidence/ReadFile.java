package org.bonafide.publish.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.evidence.scan.FileFacts;
import org.bonafide.evidence.scan.Proposal;
import org.bonafide.evidence.scan.ProposalOptions;
import org.bonafide.evidence.scan.Scan;
import org.bonafide.evidence.scan.Scanned;
import org.bonafide.evidence.scan.SortedSteps;

/**
 * What the evidence reader finds in one file that is in no record yet. What it says is a claim of
 * whoever wrote the file.
 *
 * <p>Example: {@code ReadFile.of(folder).words().get("tool")} is {@code Midjourney}.
 */
public final class ReadFile {

  private static final int ALONE = 100; // the folders above it count too

  private final Scan scan;
  private final Optional<Scanned> file;
  private final Optional<FileFacts> facts;

  private ReadFile(Scan scan) {
    this.scan = scan;
    file = scan.files().stream().findFirst();
    facts = scan.facts(false).stream().findFirst();
  }

  /**
   * Reads a file.
   *
   * @param folder in which it lies alone; folders between tell something too, as {@code rejected}
   */
  public static ReadFile of(Path folder) {
    return new ReadFile(Scan.of(folder, ALONE));
  }

  /** How much was understood of it. */
  public enum Understood {
    /** A tool or a mark says something of how it was made. */
    TOLD,
    /** Its form is read, and nothing of a known tool is in it. */
    SILENT,
    /** Its form is none that is read. */
    UNREAD
  }

  public Understood understood() {
    if (file.filter(one -> !one.traces().isEmpty()).isPresent()) {
      return Understood.TOLD;
    }
    return facts.filter(FileFacts::lookedInto).isPresent() ? Understood.SILENT : Understood.UNREAD;
  }

  /** As {@code evidence scan --format json} has them: {@code tool, version, prompt, made, ...}. */
  public Map<String, String> words() {
    return facts.map(FileFacts::words).orElse(Map.of());
  }

  public String sha256() {
    return words().getOrDefault("sha256", "");
  }

  /** What is worth a line besides, and what was wrong with it. */
  public List<String> remarks() {
    List<String> all = new ArrayList<>(facts.map(FileFacts::remarks).orElse(List.of()));
    scan.findings().forEach(finding -> all.add(finding.message()));
    return all;
  }

  /** Whether it lay in a folder whose name says that its files were not kept. */
  public boolean rejected() {
    return file.filter(Scanned::rejected).isPresent();
  }

  /** A conversation that may have been for this work, as an export has it. */
  public record Chat(String id, String title, String tool, String day, String prompts) {}

  /** Those of a chat export, or of the sessions of a tool that writes. */
  public List<Chat> conversations() {
    return file.map(Scanned::conversations).orElse(List.of()).stream()
        .map(one -> new Chat(one.id(), one.title(), one.tool(), one.day(), one.prompts()))
        .toList();
  }

  /**
   * The day on which what is in it was made, as in {@code 2026-03-02}; empty where none is told.
   */
  public String day() {
    return Scanned.day(words().getOrDefault("made", ""));
  }

  /** The one element to which folder, name or kind say that it belongs, as {@code novel.cover}. */
  public Optional<String> place(StatedRecord record) {
    List<String> elements = record.elements();
    if (elements.size() < 2 || record.project().isEmpty()) {
      return elements.stream().findFirst();
    }
    Proposal proposal = Proposal.of(scan, ProposalOptions.plain());
    List<String> places =
        List.copyOf(SortedSteps.of(proposal, record.project().get()).byElement().keySet());
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }
}
