package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bonafide.diagnose.Severity;
import org.bonafide.draft.Drafted;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.write.docx.DocxWriter;
import org.bonafide.write.pdf.PdfWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;

class ShortFormTest {
  @TestFactory
  Stream<DynamicTest> look() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Path out = Path.of("/tmp/shortlook");
    Files.createDirectories(out);
    for (String position : ContractVariants.POSITIONS)
      for (String law : List.of("US-NY", "US-CA", "GB-ENG", "DE", "CN"))
        for (String languages : List.of("en", "zh-CN", "en, zh-CN"))
          for (String mode : List.of("listed", "by-consent")) {
            Variant v = Variant.of(position, law).with(mode, "short").in(languages);
            tests.add(
                DynamicTest.dynamicTest(
                    v.toString(),
                    () -> {
                      Drafted d = v.drafted();
                      assertThat(d.findings()).filteredOn(f -> f.severity() == Severity.ERROR).isEmpty();
                      String name = (position + "-" + law + "-" + languages + "-" + mode).replaceAll("[ ,]+", "+");
                      Files.write(out.resolve(name + ".pdf"), new PdfWriter().write(d.instruments().get(0)));
                      Files.write(out.resolve(name + ".docx"), new DocxWriter().write(d.instruments().get(0)));
                      assertThat(d.lint(d.instruments().get(0))).isEmpty();
                    }));
          }
    return tests.stream();
  }
}
