package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.label.Disclosed;
import org.bonafide.law.Reason;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.explain.Explained;
import org.bonafide.publish.explain.Explainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence that is derived from the record shows the stated facts that it rests on. */
class ExplainBasisTest {

  @ParameterizedTest
  @ValueSource(strings = {"campaign", "comic", "commission", "lantern", "pendant"})
  void aDerivedSentenceNamesTheKeysThatItRestsOn(String example) {
    Request request =
        Request.of("examples/" + example + "/project.yaml")
            .only(Set.of("disclosure", "registration"));
    WorkedRecord worked = Publisher.check(request).worked().orElseThrow();
    List<String> derived = derived(worked);
    List<Explained> all = Explainer.explain(worked);

    List<Explained> resting =
        all.stream().filter(one -> derived.stream().anyMatch(one.words()::contains)).toList();

    assertThat(resting).isNotEmpty();
    assertThat(resting)
        .allSatisfy(
            one ->
                assertThat(one.fields())
                    .as(one.instrument() + ": " + one.words())
                    .isNotEmpty()
                    .allSatisfy(field -> assertThat(field.path()).isNotBlank()));
  }

  /** Labels, notices and reasons, as the faces have them. */
  private static List<String> derived(WorkedRecord worked) {
    List<String> all = new ArrayList<>();
    for (Disclosed one : worked.disclosures().all()) {
      all.addAll(one.words().labels().values());
      all.addAll(one.words().notices().values());
      all.addAll(one.why().values());
    }
    worked.assessment().of("us").values().stream()
        .flatMap(us -> us.reasons().stream())
        .flatMap(ExplainBasisTest::words)
        .forEach(all::add);
    return all.stream().filter(words -> words.length() > 20).distinct().toList();
  }

  private static Stream<String> words(Reason reason) {
    return reason.field().isEmpty()
        ? Stream.of()
        : Stream.of(reason.words().en(), reason.words().in(Locale.SIMPLIFIED_CHINESE));
  }
}
