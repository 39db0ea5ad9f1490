package org.bonafide.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.bonafide.diagnose.Place;

/**
 * The files that ship with the program below a folder of its class path. Each call opens what it
 * reads for itself and closes it, so that any number of threads may call at once.
 *
 * <p>Example: {@code ShippedFiles.below("examples/campaign").get("project.yaml")}.
 */
public final class ShippedFiles {

  private ShippedFiles() {}

  /**
   * The files by their names from the folder, in the order of the names. Another jar may bring
   * more, and none in place of what is there.
   *
   * @param folder without a slash at either end
   */
  public static Map<String, byte[]> below(String folder) {
    Map<String, byte[]> all = new TreeMap<>();
    try {
      for (URL url : Collections.list(ShippedFiles.class.getClassLoader().getResources(folder))) {
        Map<String, byte[]> files =
            url.openConnection() instanceof JarURLConnection jar
                ? inJar(jar)
                : inFolder(Path.of(url.toURI()));
        files.forEach(all::putIfAbsent);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The shipped " + folder + " cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    if (all.isEmpty()) {
      throw FaultyData.at(Place.of(folder), "The folder is missing.", "Restore it.");
    }
    return Collections.unmodifiableMap(all);
  }

  /** One file that ships, by its name from the root of the class path. */
  public static byte[] read(String name) {
    try (InputStream in = ShippedFiles.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw FaultyData.at(Place.of(name), "The file is missing.", "Restore it.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The shipped " + name + " cannot be read", e);
    }
  }

  private static Map<String, byte[]> inJar(JarURLConnection connection) throws IOException {
    // A cached file would be shared with whoever else reads the jar, and closed under them.
    connection.setUseCaches(false);
    String folder = connection.getEntryName();
    String prefix = folder.endsWith("/") ? folder : folder + "/";
    Map<String, byte[]> files = new TreeMap<>();
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
          try (InputStream in = jar.getInputStream(entry)) {
            files.put(entry.getName().substring(prefix.length()), in.readAllBytes());
          }
        }
      }
    }
    return files;
  }

  private static Map<String, byte[]> inFolder(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
