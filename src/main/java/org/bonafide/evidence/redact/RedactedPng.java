package org.bonafide.evidence.redact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.evidence.container.Png;
import org.bonafide.evidence.container.PngText;

/** The chunks of a PNG that may be shown. */
record RedactedPng(Judge judge) {

  /** The keyword under which the PRC mark stands; its chunk is never touched. */
  private static final String MARK = "AIGC";

  Png of(Png png) {
    List<Png.Chunk> chunks = new ArrayList<>();
    png.chunks().forEach(chunk -> chunk(chunk).ifPresent(chunks::add));
    boolean whole =
        png.rest().length > 0
            && !judge.isLeftOut(judge.table.chunks(), "data after the picture", "other");
    return new Png(chunks, whole ? png.rest() : new byte[0]);
  }

  private Optional<Png.Chunk> chunk(Png.Chunk chunk) {
    if (PngText.CHUNKS.contains(chunk.type())) {
      return text(chunk);
    }
    if (chunk.type().equals("eXIf")) {
      return RedactedExif.of(judge, chunk.data()).map(block -> new Png.Chunk("eXIf", block));
    }
    return judge.keeps(judge.table.chunks(), chunk.type()) ? Optional.of(chunk) : Optional.empty();
  }

  private Optional<Png.Chunk> text(Png.Chunk chunk) {
    Optional<PngText> read = PngText.of(chunk);
    if (read.isEmpty()) {
      return judge.staying(chunk, judge.table.png(), "", "unreadable");
    }
    PngText text = read.get();
    if (text.keyword().equals(MARK)) {
      return Optional.of(chunk);
    }
    if (text.keyword().equals(Png.XMP)) {
      return new RedactedXmp(judge)
          .of(text.text())
          .map(packet -> packet == text.text() ? chunk : new PngText(Png.XMP, packet).chunk());
    }
    return judge
        .words(judge.table.png(), text.keyword(), text.words())
        .map(
            words ->
                words.equals(text.words())
                    ? chunk
                    : new PngText(text.keyword(), words.getBytes(StandardCharsets.UTF_8)).chunk());
  }
}
