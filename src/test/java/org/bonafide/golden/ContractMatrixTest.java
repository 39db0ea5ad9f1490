package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bonafide.diagnose.Severity;
import org.bonafide.draft.Drafted;
import org.bonafide.golden.ContractVariants.Variant;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;

/** Every position under every law, in every mode, form and language, drafts without a fault. */
class ContractMatrixTest {

  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> everyGuiseDraftsWithoutAnError() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String position : ContractVariants.POSITIONS) {
      for (String law : ContractVariants.LAWS) {
        for (String mode : ContractVariants.MODES) {
          for (String languages : List.of("en", "zh-CN", "en, zh-CN", "zh-CN, en")) {
            String form = ContractVariants.FORMS.get(tests.size() % 3);
            Variant variant = Variant.of(position, law).with(mode, form).in(languages);
            tests.add(DynamicTest.dynamicTest(variant.toString(), () -> faultless(variant)));
          }
        }
      }
    }
    return tests.stream();
  }

  private static void faultless(Variant variant) {
    Drafted drafted = variant.drafted(true);
    assertThat(drafted.findings()).filteredOn(f -> f.severity() == Severity.ERROR).isEmpty();
    assertThat(drafted.instruments()).hasSize(1);
  }
}
