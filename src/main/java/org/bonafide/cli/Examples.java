package org.bonafide.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The examples that ship inside the program, with their record files. */
final class Examples {

  static final List<String> NAMES = List.of("campaign", "pendant", "comic", "commission");

  private Examples() {}

  /** The files of an example by their path in its folder. */
  static Map<String, byte[]> files(String name) throws IOException {
    URI record = record(name);
    if (!record.getScheme().equals("jar")) {
      return read(Path.of(record).getParent());
    }
    try (FileSystem jar = FileSystems.newFileSystem(record, Map.of())) {
      return read(jar.getPath("/examples/" + name));
    }
  }

  private static URI record(String name) {
    try {
      return Examples.class.getResource("/examples/" + name + "/project.yaml").toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, byte[]> read(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
