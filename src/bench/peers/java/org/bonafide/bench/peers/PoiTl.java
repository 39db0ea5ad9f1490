package org.bonafide.bench.peers;

import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.bench.race.Worker;

/** poi-tl: a template is used up by a document, so it is compiled for each. */
public final class PoiTl {

  private PoiTl() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    byte[] template = Files.readAllBytes(folder.resolve("poi-tl.docx"));
    Values values = new Values(folder);
    Worker.serve(
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          XWPFTemplate.compile(new ByteArrayInputStream(template))
              .render(values.next())
              .writeAndClose(out);
          return out.toByteArray();
        });
  }
}
