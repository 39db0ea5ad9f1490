package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Letters of a long file through a window that moves over it, so that each part is read once. */
final class FileWindow {

  private static final int WIDTH = 1 << 20;

  private final FilePlaces file;
  private long from;
  private byte[] held = new byte[0];

  FileWindow(FilePlaces file) {
    this.file = file;
  }

  long size() {
    return file.size();
  }

  /** Bytes at a place, fewer at the end of the file, none where there is no such place. */
  byte[] bytes(long at, int count) throws IOException {
    if (at < 0 || count <= 0) {
      return new byte[0];
    }
    if (count > WIDTH / 2) {
      return file.at(at, count);
    }
    if (at < from || at + count > from + held.length) {
      from = at;
      held = file.at(at, WIDTH);
    }
    int start = (int) (at - from);
    int end = Math.min(held.length, start + count);
    return java.util.Arrays.copyOfRange(held, Math.min(start, end), end);
  }

  /** The same, each byte as one letter. */
  String letters(long at, int count) throws IOException {
    return new String(bytes(at, count), StandardCharsets.ISO_8859_1);
  }

  /** The first place of letters from a place on, or -1. */
  long find(String letters, long at) throws IOException {
    return find(letters, at, file.size());
  }

  /** The first place of letters between two places, or -1. */
  long find(String letters, long at, long end) throws IOException {
    byte[] sought = letters.getBytes(StandardCharsets.ISO_8859_1);
    long place = at;
    while (place + sought.length <= end) {
      if (place < from || place + sought.length > from + held.length) {
        from = place;
        held = file.at(place, WIDTH);
      }
      long last = Math.min(end, from + held.length) - sought.length;
      for (; place <= last; place++) {
        if (matches(sought, (int) (place - from))) {
          return place;
        }
      }
      if (held.length < sought.length || last < from) {
        return -1;
      }
    }
    return -1;
  }

  private boolean matches(byte[] sought, int at) {
    for (int i = 0; i < sought.length; i++) {
      if (held[at + i] != sought[i]) {
        return false;
      }
    }
    return true;
  }
}
