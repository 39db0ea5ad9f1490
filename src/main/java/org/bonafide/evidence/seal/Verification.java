package org.bonafide.evidence.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    APPEARED,
    /** The same bytes are at another place. */
    MOVED,
    /** A list that cannot be read may have it. */
    NOT_TOLD;

    /** The word of the machine face, as in {@code not-told}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A file and what became of it.
   *
   * @param since the seal that has it otherwise; for the same, the first from which on it is the
   *     same; for one that appeared, the last seal
   * @param now where the file is, for one that moved; else empty
   */
  public record Fate(String file, Change change, int since, String now) {
    private static Fate of(String file, Change change, int since) {
      return new Fate(file, change, since, "");
    }
  }

  /**
   * Compares the ledger with the files as they are now.
   *
   * @param project the name of the project file, which is meant to be edited
   * @param elsewhere where there are files of the digests of those that are not in their place
   */
  public static Verification of(
      Ledger ledger, Manifest now, String project, Map<String, String> elsewhere) {
    List<Finding> findings = new ArrayList<>(ledger.findings());
    List<Fate> fates = new ArrayList<>();
    FateFindings told = new FateFindings(project, ledger);
    SortedSet<String> all = new TreeSet<>(now.digests().keySet());
    ledger.seals().forEach(s -> all.addAll(s.manifest().digests().keySet()));
    for (String file : all) {
      fates.add(fate(file, now.digests().get(file), ledger.seals(), elsewhere));
    }
    Set<String> moved = fates.stream().map(Fate::now).collect(Collectors.toSet());
    for (Fate fate : fates) {
      earlier(fate.file(), ledger.seals(), project, findings);
      // What moved is told once, at the place where it was sealed.
      if (fate.change() != Change.APPEARED || !moved.contains(fate.file())) {
        told.of(fate).ifPresent(findings::add);
      }
    }
    return new Verification(fates, findings);
  }

  private static Fate fate(
      String file, String now, List<Sealed> seals, Map<String, String> elsewhere) {
    Sealed last = seals.get(seals.size() - 1);
    int named = lastNaming(file, seals);
    if (now == null) {
      String place = elsewhere.get(seals.get(named).manifest().digests().get(file));
      int since = seals.get(named).seal().number();
      return place == null
          ? Fate.of(file, Change.VANISHED, since)
          : new Fate(file, Change.MOVED, since, place);
    }
    if (named < 0) {
      boolean all = seals.stream().allMatch(Sealed::isListed);
      return Fate.of(file, all ? Change.APPEARED : Change.NOT_TOLD, last.seal().number());
    }
    if (!now.equals(seals.get(named).manifest().digests().get(file))) {
      return Fate.of(file, Change.CHANGED, seals.get(named).seal().number());
    }
    int first = named;
    while (first > 0 && now.equals(seals.get(first - 1).manifest().digests().get(file))) {
      first--;
    }
    return Fate.of(file, Change.SAME, seals.get(first).seal().number());
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
}
