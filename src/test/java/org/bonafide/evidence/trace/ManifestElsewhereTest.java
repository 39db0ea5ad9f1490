package org.bonafide.evidence.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bonafide.evidence.container.FileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manifest that is kept on another machine. */
class ManifestElsewhereTest {

  @TempDir private Path folder;

  private List<Trace> traces(String address) throws IOException {
    String xmp =
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
            + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description"
            + " xmlns:dcterms=\"http://purl.org/dc/terms/\" dcterms:provenance=\""
            + address
            + "\"/></rdf:RDF></x:xmpmeta>";
    Path file = folder.resolve("a.xmp");
    return Traces.of(FileReader.of(Files.write(file, xmp.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void itsMachineIsNamedAndNothingIsFetchedOrFollows() throws IOException {
    assertThat(traces("https://manifests.example.com/a/b?sig=secret"))
        .singleElement()
        .satisfies(
            trace -> {
              assertThat(trace.doing()).isEqualTo(Doing.STATED);
              assertThat(trace.signature()).isEqualTo(Signature.NONE);
              assertThat(trace.ai()).isEqualTo(AiSaid.UNKNOWN);
              assertThat(trace.remarks())
                  .containsExactly(
                      "Its C2PA manifest is kept at manifests.example.com and was not fetched.");
              assertThat(trace.toString()).doesNotContain("secret");
            });
  }

  @Test
  void whatIsNoAddressSaysNothing() throws IOException {
    assertThat(traces("self#jumbf=c2pa")).isEmpty();
    assertThat(traces("https://no host/"))
        .singleElement()
        .satisfies(t -> assertThat(t.remarks().get(0)).contains("another machine"));
  }
}
