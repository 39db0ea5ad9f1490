package org.bonafide.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bonafide.draft.Drafted;
import org.bonafide.draft.Drafter;
import org.bonafide.draft.facts.Brief;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.RecordFiles;
import org.bonafide.instrument.Numbered;
import org.bonafide.jurisdictions.Jurisdictions;
import org.bonafide.label.Discloser;
import org.bonafide.label.DisclosureTargets;
import org.bonafide.label.Disclosures;
import org.bonafide.law.Assessment;
import org.bonafide.law.Assessor;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.write.Writer;
import org.bonafide.write.formats.Formats;

/**
 * What each phase costs as a record grows: milliseconds of CPU on one thread, the best of some
 * rounds, and behind them how many times the cost of the size before it is, over how many times the
 * size is. Above 1.3 a phase grows faster than the record.
 *
 * <p>{@code java org.bonafide.bench.GrowthBenchmark}, or with {@code elements 10 100}, {@code works
 * 1 10} or {@code parties 2 20} for some sizes only.
 */
public final class GrowthBenchmark {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Map<String, List<Integer>> SIZES = new LinkedHashMap<>();

  static {
    SIZES.put("elements", List.of(10, 100, 1_000, 10_000));
    SIZES.put("works", List.of(1, 10, 100, 500));
    SIZES.put("parties", List.of(2, 20, 200));
  }

  private final Drafter drafter = Drafter.shipped();
  private final DisclosureTargets targets = new DisclosureTargets(Optional.empty());
  private final Map<String, Double> best = new LinkedHashMap<>();

  private GrowthBenchmark() {}

  public static void main(String[] asked) {
    Map<String, List<Integer>> sizes =
        asked.length < 2
            ? SIZES
            : Map.of(
                asked[0],
                Arrays.stream(asked).skip(1).map(Integer::valueOf).sorted().toList());
    GrowthBenchmark warm = new GrowthBenchmark();
    for (int round = 0; round < 20; round++) {
      warm.measure(new GrowthRecord(3, 10, 2));
    }
    sizes.forEach(GrowthBenchmark::table);
  }

  private static void table(String what, List<Integer> sizes) {
    List<Map<String, Double>> columns = new ArrayList<>();
    for (int size : sizes) {
      GrowthBenchmark one = new GrowthBenchmark();
      int rounds = Math.max(3, Math.min(20, 500 / size));
      for (int round = 0; round < rounds; round++) {
        one.measure(record(what, size));
      }
      columns.add(one.best);
    }
    System.out.printf("%n%-20s", what);
    for (int i = 0; i < sizes.size(); i++) {
      System.out.printf(Locale.ROOT, i == 0 ? "%10d " : "%17d ", sizes.get(i));
    }
    System.out.println();
    for (String phase : columns.get(0).keySet()) {
      System.out.printf("%-20s", phase);
      for (int i = 0; i < sizes.size(); i++) {
        double cpu = columns.get(i).get(phase);
        System.out.printf(Locale.ROOT, "%10.1f ", cpu);
        if (i > 0) {
          double times = cpu / columns.get(i - 1).get(phase);
          System.out.printf(Locale.ROOT, "%6.2f ", times * sizes.get(i - 1) / sizes.get(i));
        }
      }
      System.out.println();
    }
  }

  private static GrowthRecord record(String what, int size) {
    return switch (what) {
      case "elements" -> new GrowthRecord(1, size, 1);
      case "works" -> new GrowthRecord(size, 3, 1);
      default -> new GrowthRecord(1, 3, size);
    };
  }

  private void measure(GrowthRecord record) {
    byte[] yaml = record.yaml().getBytes(StandardCharsets.UTF_8);
    Project project =
        phase("read", () -> ProjectReader.read("project.yaml", yaml).project().orElseThrow());
    EvidenceReview evidence =
        EvidenceReview.of(project, RecordFiles.inMemory(Map.of()), Map.of());
    Assessment assessment =
        phase("assess", () -> new Assessor(Jurisdictions.shipped()).assess(project, evidence));
    Disclosures disclosures =
        phase("disclose", () -> Discloser.disclose(project, evidence, targets));
    for (String kind : List.of("contract", "disclosure", "registration")) {
      Brief brief =
          new Brief(project, evidence, assessment, disclosures, Set.of(kind), false);
      Drafted drafted = phase("draft " + kind, () -> drafter.draft(brief));
      phase("lint " + kind, () -> drafted.instruments().stream().map(drafted::lint).toList());
      for (Writer writer : Formats.writers(Set.of("docx", "pdf"))) {
        phase("write " + kind + " " + writer.format(), () -> written(writer, drafted));
      }
    }
  }

  private static long written(Writer writer, Drafted drafted) {
    long bytes = 0;
    for (Numbered one : drafted.instruments()) {
      writer.check(one);
      bytes += writer.write(one).length;
    }
    return bytes;
  }

  private <T> T phase(String name, Supplier<T> work) {
    long before = THREADS.getCurrentThreadCpuTime();
    T made = work.get();
    best.merge(name, (THREADS.getCurrentThreadCpuTime() - before) / 1e6, Math::min);
    return made;
  }
}
