package org.bonafide.publish.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.evidence.seal.Manifest;
import org.bonafide.evidence.seal.Sealed;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.instrument.Table;

/**
 * The page for a notary: every sealed file with its digest, the seal, and places to sign. Without a
 * seal it lists the files as they are now, and says so.
 */
record HashPage(DossierWords words, DossierPapers papers) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(words.origin(), 0, words.inlines(words.of("hashes"))));
    blocks.add(paragraph(words.of("hash-intro")));
    Optional<Sealed> last = papers.ledger().last();
    if (last.isPresent()) {
      SealLines lines = new SealLines(words, papers);
      blocks.add(lines.fields(last.get()));
      if (!lines.current(last.get())) {
        blocks.add(paragraph(words.of("changed", last.get().seal().number())));
      }
      blocks.add(paragraph(words.of(last.get().stamp().isPresent() ? "shows" : "untimed")));
    } else {
      blocks.add(paragraph(words.of("unsealed")));
    }
    Manifest files = last.map(Sealed::manifest).orElse(papers.files());
    blocks.add(files(files));
    blocks.add(paragraph(signed(last, files)));
    blocks.add(signatures());
    return blocks;
  }

  /** What is signed, said once more where it is signed: the list may have filled pages. */
  private String signed(Optional<Sealed> last, Manifest files) {
    int count = files.digests().size();
    return last.map(s -> words.of("signed-seal", count, s.seal().number(), s.digest()))
        .orElseGet(() -> words.of("signed-files", count));
  }

  private Table files(Manifest manifest) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    manifest
        .digests()
        .forEach((file, digest) -> rows.add(List.of(words.cell(file), words.cell(digest))));
    return new Table(
        words.origin(),
        List.of(),
        List.of(7, 14),
        List.of(words.cell(words.of("file")), words.cell(words.of("digest"))),
        rows,
        false);
  }

  private SignatureBlock signatures() {
    return new SignatureBlock(
        words.origin(),
        Stream.of("presented", "received")
            .map(
                who ->
                    new SignatureBlock.Signatory(
                        words.inlines(words.of(who)),
                        Stream.of("name", "signature", "date")
                            .map(line -> new SignatureBlock.Line(words.of(line), List.of()))
                            .toList()))
            .toList());
  }

  private Paragraph paragraph(String text) {
    return new Paragraph(words.origin(), Paragraph.Role.BODY, words.inlines(text));
  }
}
