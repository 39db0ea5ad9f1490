package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jurisdiction is a folder of data: Ruritania has its law, form, checklist and no Java. */
class ToyJurisdictionTest {

  private static final Path TOY = Path.of("src/test/toy-jurisdiction");

  @TempDir Path folder;

  /** Calls the front door with the toy on its class path, apart from that of other tests. */
  private static Object call(Path toy, String method, Object... arguments) throws Exception {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    path.add(toy.toUri().toURL());
    try (URLClassLoader own =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> seen = own.loadClass(RuritaniaSeen.class.getName());
      return Stream.of(seen.getMethods())
          .filter(m -> m.getName().equals(method))
          .findFirst()
          .orElseThrow()
          .invoke(null, arguments);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> seen(Path toy, Path record) throws Exception {
    return (Map<String, String>) call(toy, "of", record.toAbsolutePath());
  }

  @Test
  void aRecordOfTwoWorksUnderALawThatIsAFolder() throws Exception {
    Map<String, String> seen = seen(TOY, TOY);
    System.out.println(seen.keySet());
    seen.forEach((k, v) -> System.out.println("#### " + k + "\n" + v));
    System.out.println(call(TOY, "gaps", TOY.toAbsolutePath(), "crowd"));
    assertThat(seen).containsKey("statement harbour");
  }
}
