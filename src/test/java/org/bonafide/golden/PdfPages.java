package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.draft.Drafted;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.Numbered;
import org.bonafide.write.pdf.PdfWriter;

/** How many pages a contract has as it is printed. */
final class PdfPages {

  private PdfPages() {}

  static int of(Numbered numbered) {
    try {
      PdfReader pdf = new PdfReader(new PdfWriter().write(numbered));
      int pages = pdf.getNumberOfPages();
      pdf.close();
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A guise is drafted without an error, lint finds nothing in it, and it is short enough. */
  static void atMost(Variant guise, int inOneLanguage, int inTwo) {
    Drafted drafted = guise.drafted();
    assertThat(drafted.findings()).filteredOn(f -> f.severity() == Severity.ERROR).isEmpty();
    Numbered numbered = drafted.instruments().get(0);
    assertThat(drafted.lint(numbered)).extracting(Finding::message).isEmpty();
    assertThat(of(numbered))
        .isLessThanOrEqualTo(guise.languages().contains(",") ? inTwo : inOneLanguage);
  }
}
