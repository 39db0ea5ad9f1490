package org.bonafide.evidence.redact;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonafide.evidence.container.ExifBlock;
import org.bonafide.evidence.container.Png;
import org.bonafide.evidence.container.PngText;

/** The chunks of a PNG that may be shown. */
record RedactedPng(Judge judge) {

  private static final Set<String> TEXTS = Set.of("tEXt", "zTXt", "iTXt");

  /** The keyword under which the PRC mark stands; its chunk is never touched. */
  private static final String MARK = "AIGC";

  Png of(Png png) {
    List<Png.Chunk> chunks = new ArrayList<>();
    png.chunks().forEach(chunk -> chunk(chunk).ifPresent(chunks::add));
    if (png.rest().length > 0) {
      judge.leaveOut(judge.table.chunks(), "data after the picture", "other");
    }
    return new Png(chunks, new byte[0]);
  }

  private Optional<Png.Chunk> chunk(Png.Chunk chunk) {
    if (TEXTS.contains(chunk.type())) {
      return text(chunk);
    }
    if (chunk.type().equals("eXIf")) {
      Optional<ExifBlock> block = ExifBlock.read(chunk.data());
      if (block.isEmpty()) {
        judge.leaveOut(judge.table.exif(), "", "unreadable");
      }
      return block.map(
          read -> new Png.Chunk("eXIf", read.with(new RedactedExif(judge, read).fields()).bytes()));
    }
    return judge.keeps(judge.table.chunks(), chunk.type()) ? Optional.of(chunk) : Optional.empty();
  }

  private Optional<Png.Chunk> text(Png.Chunk chunk) {
    Optional<PngText> read = PngText.of(chunk);
    if (read.isEmpty()) {
      judge.leaveOut(judge.table.png(), "", "unreadable");
      return Optional.empty();
    }
    PngText text = read.get();
    if (text.keyword().equals(MARK)) {
      return Optional.of(chunk);
    }
    if (text.keyword().equals(Png.XMP)) {
      return new RedactedXmp(judge)
          .of(text.text())
          .map(packet -> packet == text.text() ? chunk : international(Png.XMP, packet));
    }
    return judge
        .words(judge.table.png(), text.keyword(), text.words())
        .map(
            words ->
                words.equals(text.words())
                    ? chunk
                    : international(text.keyword(), words.getBytes(StandardCharsets.UTF_8)));
  }

  private static Png.Chunk international(String keyword, byte[] text) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes((keyword + "\0\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1));
    data.writeBytes(text);
    return new Png.Chunk("iTXt", data.toByteArray());
  }
}
