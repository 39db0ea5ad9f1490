package org.bonafide.evidence;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.FileReader;
import org.bonafide.evidence.container.Sha256;

/**
 * Files that the caller holds.
 *
 * @param files by their plain names: {@code a/./b.png} stands under {@code a/b.png}
 */
record FilesInMemory(Map<String, byte[]> files) implements RecordFiles {

  static FilesInMemory of(Map<String, byte[]> named) {
    Map<String, byte[]> files = new TreeMap<>();
    named.forEach((name, bytes) -> put(files, name, bytes));
    return new FilesInMemory(files);
  }

  /** A name that no file system takes is left out: a record that names it cannot be read either. */
  private static void put(Map<String, byte[]> files, String name, byte[] bytes) {
    try {
      files.put(plain(name), bytes);
    } catch (InvalidPathException e) {
      return;
    }
  }

  @Override
  public Found find(String name) {
    String plain = plain(name);
    if (Path.of(name).isAbsolute() || plain.equals("..") || plain.startsWith("../")) {
      return Found.OUTSIDE;
    }
    if (files.containsKey(plain)) {
      return Found.FILE;
    }
    boolean folder = files.keySet().stream().anyMatch(file -> file.startsWith(plain + "/"));
    return folder || plain.isEmpty() ? Found.NO_FILE : Found.NOTHING;
  }

  @Override
  public String sha256(String name) throws IOException {
    return Sha256.of(bytes(name));
  }

  @Override
  public long size(String name) throws IOException {
    return bytes(name).length;
  }

  @Override
  public byte[] head(String name, int most) throws IOException {
    byte[] bytes = bytes(name);
    return Arrays.copyOf(bytes, Math.min(most, bytes.length));
  }

  @Override
  public FileParts pieces(String name) {
    String plain = plain(name);
    return FileReader.pieces(plain.substring(plain.lastIndexOf('/') + 1), files.get(plain));
  }

  private byte[] bytes(String name) throws IOException {
    byte[] bytes = files.get(plain(name));
    if (bytes == null) {
      throw new FileNotFoundException(name);
    }
    return bytes;
  }

  private static String plain(String name) {
    return Path.of(name).normalize().toString().replace('\\', '/');
  }
}
