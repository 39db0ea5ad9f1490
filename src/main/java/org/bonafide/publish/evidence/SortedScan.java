package org.bonafide.publish.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.scan.Proposal;
import org.bonafide.evidence.scan.SortedSteps;
import org.bonafide.project.yaml.Additions;

/**
 * What a scan proposes for a record of several elements, by the elements to which the files belong.
 *
 * <p>Example: {@code scan.sorted().steps()} is {@code {novel.cover=3, novel.map=1}}.
 */
public final class SortedScan {

  private final StatedRecord record;
  private final SortedSteps sorted;

  SortedScan(StatedRecord record, Proposal proposal) {
    this.record = record;
    sorted = SortedSteps.of(proposal, record.project().orElseThrow());
  }

  /** How many steps go to each element, as in {@code novel.cover}. */
  public Map<String, Integer> steps() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    sorted.byElement().forEach((place, steps) -> counts.put(place, steps.size()));
    return counts;
  }

  /** How many tools are added. */
  public int tools() {
    return sorted.tools().size();
  }

  /** How many records are added. */
  public int records() {
    return sorted.records().size();
  }

  /** The steps of which it is not clear to which element they belong, each a line to print. */
  public List<String> questions() {
    return sorted.questions();
  }

  /** Adds them to the file of the record; nothing where it was written, else why not. */
  public List<Finding> add() {
    List<Additions> all = new ArrayList<>();
    all.add(new Additions(sorted.tools(), List.of(), sorted.records(), "", ""));
    sorted.byElement().forEach((place, steps) -> all.add(steps(place, steps)));
    return RecordAdditions.write(record.current(), record.named(), all);
  }

  private static Additions steps(String place, List<Map<String, Object>> steps) {
    int dot = place.indexOf('.');
    return new Additions(
        Map.of(), steps, Map.of(), place.substring(0, dot), place.substring(dot + 1));
  }
}
