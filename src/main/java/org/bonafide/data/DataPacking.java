package org.bonafide.data;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A step of the build: puts the trees of all YAML files below a folder of classes into one file for
 * {@link PackedData}. The YAML stays what is written and read by people; a file with a slip is left
 * out, so that its finding is made where it is read.
 *
 * <p>Example: {@code java -cp target/classes:... org.bonafide.data.DataPacking target/classes}.
 */
public final class DataPacking {

  private DataPacking() {}

  /** Packs the folder that is named. */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path file = classes.resolve("org/bonafide/data").resolve(PackedData.FILE);
    Files.write(file, packed(classes));
  }

  static byte[] packed(Path folder) throws IOException {
    Map<Long, byte[]> trees = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(DataPacking::isData).sorted()::iterator) {
        byte[] bytes = Files.readAllBytes(file);
        byte[] tree = tree(file, bytes);
        if (tree.length > 0) {
          trees.put(PackedData.key(bytes), tree);
        }
      }
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(packed);
    out.writeInt(trees.size());
    int at = Integer.BYTES + trees.size() * PackedData.ROW;
    for (Map.Entry<Long, byte[]> one : trees.entrySet()) {
      out.writeLong(one.getKey());
      out.writeInt(at);
      at += one.getValue().length;
    }
    for (byte[] tree : trees.values()) {
      out.write(tree);
    }
    return packed.toByteArray();
  }

  private static boolean isData(Path file) {
    return file.toString().endsWith(".yaml") && !file.endsWith("project.yaml");
  }

  private static byte[] tree(Path file, byte[] bytes) {
    SourceText text = SourceText.read(file.toString(), bytes);
    DataFile read = DataFile.parsed(file.toString(), text.text(), FaultyData.RULE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (text.findings().isEmpty() && read.findings().isEmpty()) {
      read.root().ifPresent(root -> write(root, out));
    }
    return out.toByteArray();
  }

  private static void write(Item item, ByteArrayOutputStream out) {
    if (item instanceof Item.Text text) {
      head(text.isNothing() ? PackedData.NOTHING : PackedData.TEXT, item, out);
      text(text.value(), out);
    } else if (item instanceof Item.Sequence list) {
      head(PackedData.SEQUENCE, item, out);
      ShortNumbers.write(list.items().size(), out);
      list.items().forEach(one -> write(one, out));
    } else if (item instanceof Item.Section section) {
      head(PackedData.SECTION, item, out);
      ShortNumbers.write(section.pairs().size(), out);
      section
          .pairs()
          .forEach(
              (key, value) -> {
                text(key, out);
                write(value, out);
              });
    }
  }

  private static void head(int kind, Item item, ByteArrayOutputStream out) {
    ShortNumbers.write(kind, out);
    ShortNumbers.write(item.line(), out);
    ShortNumbers.write(item.column(), out);
  }

  private static void text(String text, ByteArrayOutputStream out) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ShortNumbers.write(bytes.length, out);
    out.writeBytes(bytes);
  }
}
