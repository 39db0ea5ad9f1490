package org.bonafide.evidence.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/**
 * What became of sealed files: unchanged, changed, vanished or appeared, and since which seal.
 *
 * @param files by path, in the order of the paths
 * @param findings of the ledger and of the files
 */
public record Verification(List<Fate> files, List<Finding> findings) {

  public Verification {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** What became of a file. */
  public enum Change {
    SAME,
    CHANGED,
    VANISHED,
    APPEARED;

    /** The word of the machine face, as in {@code vanished}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A file and what became of it.
   *
   * @param since the seal that has it otherwise; for the same, the first from which on it is the
   *     same; for one that appeared, the last seal
   */
  public record Fate(String file, Change change, int since) {}

  /**
   * Compares the ledger with the files as they are now.
   *
   * @param project the name of the project file, which is meant to be edited
   */
  public static Verification of(Ledger ledger, Manifest now, String project) {
    List<Finding> findings = new ArrayList<>(ledger.findings());
    List<Fate> fates = new ArrayList<>();
    SortedSet<String> all = new TreeSet<>(now.digests().keySet());
    ledger.seals().forEach(s -> all.addAll(s.manifest().digests().keySet()));
    for (String file : all) {
      Fate fate = fate(file, now.digests().get(file), ledger.seals());
      fates.add(fate);
      earlier(file, ledger.seals(), project, findings);
      finding(fate, project, findings);
    }
    return new Verification(fates, findings);
  }

  private static Fate fate(String file, String now, List<Sealed> seals) {
    Sealed last = seals.get(seals.size() - 1);
    int named = lastNaming(file, seals);
    if (now == null) {
      return new Fate(file, Change.VANISHED, seals.get(named).seal().number());
    }
    if (named < 0) {
      return new Fate(file, Change.APPEARED, last.seal().number());
    }
    if (!now.equals(seals.get(named).manifest().digests().get(file))) {
      return new Fate(file, Change.CHANGED, seals.get(named).seal().number());
    }
    int first = named;
    while (first > 0 && now.equals(seals.get(first - 1).manifest().digests().get(file))) {
      first--;
    }
    return new Fate(file, Change.SAME, seals.get(first).seal().number());
  }

  private static int lastNaming(String file, List<Sealed> seals) {
    for (int i = seals.size() - 1; i >= 0; i--) {
      if (seals.get(i).manifest().digests().containsKey(file)) {
        return i;
      }
    }
    return -1;
  }

  /** What an earlier seal holds is gone where a later one holds something else of that name. */
  private static void earlier(
      String file, List<Sealed> seals, String project, List<Finding> findings) {
    String before = null;
    int since = 0;
    for (Sealed sealed : seals) {
      Map<String, String> digests = sealed.manifest().digests();
      String digest = digests.get(file);
      if (digest != null && before != null && !digest.equals(before) && !file.equals(project)) {
        findings.add(
            Finding.warning(
                "seal-changed-between",
                Place.of(file),
                "The file changed between seal "
                    + since
                    + " and seal "
                    + sealed.seal().number()
                    + ", so seal "
                    + since
                    + " speaks for a version that is not here.",
                "Keep each version under a name of its own."));
      }
      if (digest != null) {
        before = digest;
        since = sealed.seal().number();
      }
    }
  }

  private static void finding(Fate fate, String project, List<Finding> findings) {
    Place place = Place.of(fate.file());
    String seal = " since seal " + fate.since() + ".";
    switch (fate.change()) {
      case CHANGED -> {
        if (fate.file().equals(project)) {
          findings.add(
              Finding.warning(
                  "seal-changed",
                  place,
                  "The record was edited" + seal,
                  "Seal it again: bonafide evidence seal " + project));
        } else {
          findings.add(
              Finding.error(
                  "seal-changed",
                  place,
                  "The file changed" + seal,
                  "Take the sealed version back, and keep the new one under another name."));
        }
      }
      case VANISHED ->
          findings.add(
              Finding.error(
                  "seal-vanished",
                  place,
                  "The file vanished" + seal,
                  "Take it back from a copy: a digest without its file shows nothing."));
      case APPEARED ->
          findings.add(
              Finding.warning(
                  "seal-appeared",
                  place,
                  "The file appeared" + seal,
                  "Seal it now: bonafide evidence seal " + project));
      case SAME -> {}
    }
  }
}
