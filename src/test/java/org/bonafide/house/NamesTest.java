package org.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who hears the name of a class knows which one is meant. */
class NamesTest {

  private static final Path MAIN = Path.of("src/main/java/org/bonafide");

  @Test
  void noSimpleNameStandsForTwoClasses() throws IOException {
    Map<String, List<String>> rooms = new TreeMap<>();
    try (Stream<Path> all = Files.walk(MAIN)) {
      rooms.putAll(
          all.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("package-info.java"))
              .collect(
                  Collectors.groupingBy(
                      file -> file.getFileName().toString(),
                      Collectors.mapping(
                          file -> MAIN.relativize(file.getParent()).toString(),
                          Collectors.toList()))));
    }
    assertThat(rooms).hasSizeGreaterThan(500);
    rooms.values().removeIf(in -> in.size() == 1);
    assertThat(rooms).isEmpty();
  }
}
