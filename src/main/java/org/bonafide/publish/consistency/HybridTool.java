package org.bonafide.publish.consistency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.data.Kept;
import org.bonafide.project.Tool;

/**
 * A well-known program of which some functions generate, from {@code hybrids.yaml}.
 *
 * <p>Example: {@code Adobe Photoshop 27.1} has Generative Fill; version 23 had not.
 *
 * @param name the product, as a part of what a record calls it
 * @param since the first major version that has them, by number and by year; empty where that is
 *     not known
 * @param other words that make it another product
 * @param checked the day on which that was looked up
 */
record HybridTool(
    String name, List<String> functions, List<Integer> since, List<String> other, String checked) {

  private static final Kept<List<HybridTool>> KNOWN =
      new Kept<>(() -> Data.shipped(HybridTool.class, "hybrids.yaml", HybridTool::read));

  private static final Pattern MAJOR = Pattern.compile("^\\D*(\\d+)");

  HybridTool {
    functions = List.copyOf(functions);
    since = List.copyOf(since);
    other = List.copyOf(other);
  }

  /** What is known of a tool of the record, by its name and version. */
  static Optional<HybridTool> of(Tool tool) {
    String called =
        " " + tool.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ") + " ";
    return KNOWN.get().stream()
        .filter(one -> one.isCalled(one.name, called))
        .filter(one -> one.other.stream().noneMatch(word -> one.isCalled(word, called)))
        .filter(one -> one.isOfVersion(tool.version()))
        .findFirst();
  }

  /** A version that is not stated may be any. */
  private boolean isOfVersion(String version) {
    Matcher major = MAJOR.matcher(version);
    if (since.isEmpty() || !major.find() || major.group(1).length() > 4) {
      return true;
    }
    boolean suite = version.toUpperCase(Locale.ROOT).startsWith("CS"); // before the year numbers
    int number = Integer.parseInt(major.group(1));
    return !suite && number >= (number > 1000 ? since.get(1) : since.get(0));
  }

  private boolean isCalled(String word, String called) {
    return called.contains(" " + word.toLowerCase(Locale.ROOT) + " ");
  }

  private static List<HybridTool> read(Data data) {
    data.knows("checked tools");
    return data.items("tools").stream()
        .map(
            one -> {
              one.knows("name functions since other mark source");
              return new HybridTool(
                  one.text("name"),
                  one.texts("functions"),
                  one.texts("since").stream().map(Integer::valueOf).toList(),
                  one.texts("other"),
                  data.day("checked"));
            })
        .toList();
  }
}
