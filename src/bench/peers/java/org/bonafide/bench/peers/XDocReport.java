package org.bonafide.bench.peers;

import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.bench.race.Worker;

/** XDocReport with FreeMarker; the report is loaded once. */
public final class XDocReport {

  private XDocReport() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    byte[] template = Files.readAllBytes(folder.resolve("xdocreport.docx"));
    IXDocReport report =
        XDocReportRegistry.getRegistry()
            .loadReport(new ByteArrayInputStream(template), TemplateEngineKind.Freemarker);
    Values values = new Values(folder);
    Worker.serve(
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          report.process(values.next(), out);
          return out.toByteArray();
        });
  }
}
