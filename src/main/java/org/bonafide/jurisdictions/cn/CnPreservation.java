package org.bonafide.jurisdictions.cn;

import java.util.List;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Particular.Many;
import org.bonafide.project.Project;

/**
 * Which way of preserving a record fits what, with its limits, and which records are stated to be
 * preserved so ({@code preservation.yaml}).
 */
record CnPreservation(Project project) {

  private static final List<Means> ALL =
      China.FOLDER.read("preservation", data -> data.items().stream().map(Means::read).toList());

  /** A way, in Chinese. */
  private record Means(
      String id, String name, String fits, String limits, String keep, String authority) {
    static Means read(Data data) {
      data.knows("id name fits limits keep authority");
      return new Means(
          data.oneOf("id", Set.of("trusted-timestamp", "notary", "court-chain", "dci")),
          data.text("name"),
          data.text("fits"),
          data.text("limits"),
          data.text("keep"),
          data.text("authority"));
    }
  }

  Many means() {
    return Particular.each(ALL, this::means);
  }

  private Particular means(Means means) {
    List<String> preserved =
        project.records().values().stream()
            .filter(r -> r.preserved().filter(p -> p.by().equals(means.id())).isPresent())
            .map(r -> r.id())
            .toList();
    return Group.of()
        .and("name", means.name())
        .and("fits", means.fits())
        .and("limits", means.limits())
        .and("keep", means.keep())
        .and("records", Particular.each(preserved, Particular.OfRecord::new));
  }
}
