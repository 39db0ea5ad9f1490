package org.bonafide.evidence.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Takes what is wanted of an archive: the description of a Krita or OpenRaster file, the
 * conversations of an export, the tracked changes of a Word file. Other entries are not unpacked,
 * so a bomb among them does nothing.
 */
final class ZipIntake {

  /** The list of entries is held in memory; no export has a longer one. */
  private static final long LARGEST_LIST = 32L << 20;

  /** What all conversations together may unpack to. */
  private static final long MOST_UNPACKED = 2L << 30;

  private static final int TAIL = 65_557;
  private static final int END = 0x06054b50;

  private static final Pattern PAPERS =
      Pattern.compile("mimetype|documentinfo\\.xml|maindoc\\.xml|stack\\.xml");
  private static final Pattern CONVERSATIONS = Pattern.compile("(.*/)?conversations[-\\w]*\\.json");

  private ZipIntake() {}

  static void take(Path file, Pieces pieces) throws IOException {
    long list = listOf(file);
    if (list < 0 || list > LARGEST_LIST) {
      pieces.trouble(list < 0 ? Trouble.TRUNCATED : Trouble.TOO_LARGE);
      return;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (DocxIntake.isOne(zip)) {
        DocxIntake.take(zip, pieces);
        return;
      }
      if (ProcreateIntake.isOne(zip)) {
        ProcreateIntake.take(zip, pieces);
        return;
      }
      if (DesignIntake.isOne(zip) && DesignIntake.take(zip, pieces)) {
        return;
      }
      Unpacking budget = new Unpacking(MOST_UNPACKED);
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        entry(zip, entries.nextElement(), budget, pieces);
      }
    } catch (IOException | RuntimeException e) {
      pieces.trouble(Trouble.DAMAGED);
    }
  }

  private static void entry(ZipFile zip, ZipEntry entry, Unpacking budget, Pieces pieces)
      throws IOException {
    boolean paper = PAPERS.matcher(entry.getName()).matches();
    if (!paper && !CONVERSATIONS.matcher(entry.getName()).matches()) {
      return;
    }
    try (InputStream in = budget.of(zip.getInputStream(entry))) {
      if (!paper) {
        Conversations.take(in, pieces);
        return;
      }
      byte[] bytes = in.readNBytes(Pieces.LARGEST + 1);
      pieces.add(new Piece(Piece.Kind.ENTRY, entry.getName(), bytes));
    }
  }

  /** The size of the list of entries, as the end of the file gives it; -1 where there is no end. */
  private static long listOf(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      int count = (int) Math.min(TAIL, in.length());
      byte[] tail = new byte[count];
      in.seek(in.length() - count);
      in.readFully(tail);
      ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
      for (int at = count - 22; at >= 0; at--) {
        if (end.getInt(at) == END) {
          return Integer.toUnsignedLong(end.getInt(at + 12));
        }
      }
      return -1;
    }
  }
}
