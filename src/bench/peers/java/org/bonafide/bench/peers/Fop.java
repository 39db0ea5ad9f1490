package org.bonafide.bench.peers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.bonafide.bench.race.Worker;

/** Apache FOP: tagged, PDF/A-2a, with our faces. */
public final class Fop {

  private static final String SETTINGS =
      """
      <fop version="1.0"><accessibility>true</accessibility><renderers><renderer mime="application/pdf">
      <pdf-a-mode>PDF/A-2a</pdf-a-mode><fonts>%s%s%s</fonts></renderer></renderers></fop>
      """;

  private Fop() {}

  private static String face(Path folder, String file, String style, String weight) {
    return "<font kerning=\"yes\" embed-url=\"%s\"><font-triplet name=\"Caladea\" style=\"%s\" weight=\"%s\"/></font>"
        .formatted(folder.resolve("Caladea_" + file + ".ttf").toUri(), style, weight);
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]).toAbsolutePath();
    String settings =
        SETTINGS.formatted(
            face(folder, "400Regular", "normal", "normal"),
            face(folder, "700Bold", "normal", "bold"),
            face(folder, "400Regular_Italic", "italic", "normal"));
    FopFactory factory =
        FopFactory.newInstance(
            folder.toUri(),
            new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8)));
    String rider = Files.readString(folder.resolve("rider.fo"));
    Values values = new Values(folder);
    TransformerFactory transformers = TransformerFactory.newInstance();
    Worker.serve(
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          FOUserAgent agent = factory.newFOUserAgent();
          org.apache.fop.apps.Fop fop = factory.newFop("application/pdf", agent, out);
          Transformer transformer = transformers.newTransformer();
          transformer.transform(
              new StreamSource(new StringReader(values.filled(rider))),
              new SAXResult(fop.getDefaultHandler()));
          return out.toByteArray();
        });
  }
}
