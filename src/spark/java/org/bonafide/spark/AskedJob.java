package org.bonafide.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.batch.LineWork;

/**
 * What is asked of the job, as it is sent to each machine.
 *
 * @param only kinds of instruments; none for all
 * @param targets where the works go; none for what each record says
 * @param beside the folder, on every machine, of the files that records name
 */
record AskedJob(List<String> only, List<String> targets, String beside) implements Serializable {

  private static final long serialVersionUID = 1;

  AskedJob {
    only = new ArrayList<>(only); // a list that travels
    targets = new ArrayList<>(targets);
  }

  /**
   * The work on lines, with what ships, which is loaded once on a machine.
   *
   * @throws IllegalArgumentException where there is no such kind or target
   */
  LineWork work() {
    Wanted all = only.isEmpty() ? Wanted.all() : Wanted.all().only(only);
    Wanted wanted = targets.isEmpty() ? all : all.goingTo(targets.stream().map(AskedJob::target).toList());
    return new LineWork(Bonafide.shipped(), wanted, Path.of(beside));
  }

  private static String target(String name) {
    return Bonafide.shipped()
        .target(name)
        .orElseThrow(() -> new IllegalArgumentException("There is no target \"" + name + "\""));
  }
}
