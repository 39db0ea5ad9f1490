package org.bonafide.write.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bonafide.instrument.Numbered;
import org.bonafide.write.Unprintable;
import org.bonafide.write.Writer;

/**
 * Writes an instrument as plain text: UTF-8, line feeds, each paragraph and each entry of a form on
 * one line, so that they can be pasted whole.
 *
 * <p>Example: {@code byte[] text = new TextWriter().write(numbered)}.
 */
public final class TextWriter implements Writer {

  @Override
  public String format() {
    return "txt";
  }

  /** Text drops no character. */
  @Override
  public List<Unprintable> check(Numbered instrument) {
    return List.of();
  }

  @Override
  public byte[] write(Numbered numbered) {
    TextBlocks blocks = new TextBlocks(numbered, new TextLines());
    blocks.all(numbered.instrument().blocks());
    return blocks.lines().toString().getBytes(StandardCharsets.UTF_8);
  }
}
