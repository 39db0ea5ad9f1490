package org.bonafide.publish.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.seal.SealedFiles;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Numberer;
import org.bonafide.publish.dossier.DossierPapers;
import org.bonafide.publish.files.AtomicFolder;
import org.bonafide.publish.files.EditedFiles;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.files.FileTrouble;
import org.bonafide.publish.files.Slug;
import org.bonafide.write.Unprintable;
import org.bonafide.write.Writer;
import org.bonafide.write.formats.Formats;

/**
 * Writes the papers of a dossier into a folder, all of them or none; a paper that a format cannot
 * print is left out in that format.
 *
 * <p>Example: {@code DossierFiles.write(content, folder, "out/x", Set.of("docx", "pdf"), false)}.
 */
public final class DossierFiles {

  private DossierFiles() {}

  /** What was written, by name, or why nothing was. */
  public record Written(List<String> names, List<Finding> findings) {
    public Written {
      names = List.copyOf(names);
      findings = List.copyOf(findings);
    }
  }

  /** The folder where the user names none, as in {@code out/lum-2026-014-dossier}. */
  public static String usualFolder(CaseFile.Content content) {
    String reference = content.project().reference();
    return "out/"
        + Slug.of(reference.isEmpty() ? content.project().title() : reference)
        + "-dossier";
  }

  /**
   * Writes the papers.
   *
   * @param named the folder as findings call it
   * @param overwrite whether files that differ may be written over
   */
  public static Written write(
      CaseFile.Content content, Path folder, String named, Set<String> formats, boolean overwrite) {
    List<Finding> findings = new ArrayList<>(content.ledger().findings());
    List<Finding> left = new ArrayList<>();
    Map<String, byte[]> files = new LinkedHashMap<>();
    try {
      DossierPapers papers =
          new DossierPapers(
              content.project(),
              content.evidence(),
              content.ledger(),
              content.graded(TrustFile.NONE).grades(),
              SealedFiles.of(content.file(), content.evidence()).manifest());
      for (Instrument paper : papers.all()) {
        Numbered numbered = Numberer.number(paper).numbered();
        for (Writer writer : Formats.writers(formats)) {
          List<Unprintable> unprintable = writer.check(numbered);
          unprintable.forEach(one -> left.add(one.finding(numbered)));
          if (unprintable.isEmpty()) {
            files.put(paper.name() + "." + writer.format(), writer.write(numbered));
          }
        }
      }
      if (!overwrite) {
        inTheWay(files, folder, named, findings);
      }
      if (Exit.of(findings) == Exit.CLEAN) {
        new AtomicFolder(folder).land(files);
        findings.addAll(left);
        return new Written(List.copyOf(files.keySet()), findings);
      }
    } catch (IOException e) {
      findings.add(FileTrouble.finding(named, e));
    } catch (InvalidPathException e) {
      findings.add(FileTrouble.finding(named, e));
    }
    return new Written(List.of(), findings);
  }

  private static void inTheWay(
      Map<String, byte[]> files, Path folder, String named, List<Finding> findings)
      throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path place = folder.resolve(file.getKey());
      if (Files.exists(place) && !Arrays.equals(Files.readAllBytes(place), file.getValue())) {
        findings.add(
            Finding.error(
                EditedFiles.IN_THE_WAY,
                Place.of(named + "/" + file.getKey()),
                "A file of this name is there already and differs.",
                "Move it away, or use --force to overwrite it."));
      }
    }
  }
}
