package org.bonafide.bench;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Prints small records, a line of JSON each, as a marketplace has them: one listing of one maker, one
 * tool, two or three acts. No two are alike, and the same number gives the same lines.
 *
 * <p>Example: {@code java src/bench/java/org/bonafide/bench/BatchRecords.java 100000}.
 */
final class BatchRecords {

  private static final String[] TOOLS = {"Midjourney", "Adobe Firefly", "DALL-E", "Ideogram"};
  private static final String[] WHAT = {"artwork", "photo", "lettering"};
  private static final String[] SHARE = {"appreciable", "all", "none"};

  private BatchRecords() {}

  public static void main(String[] arguments) {
    int many = Integer.parseInt(arguments[0]);
    PrintStream out =
        new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
    for (int i = 0; i < many; i++) {
      out.print(line(i, new Random(i)));
      out.print('\n');
    }
    out.flush();
  }

  private static String line(int number, Random random) {
    String tool = TOOLS[random.nextInt(TOOLS.length)];
    int day = 1 + random.nextInt(28);
    return String.format(
        "{\"bonafide\": 1, \"title\": \"Listing %d\", \"people\": {\"p\": {\"name\": \"Maker %d\","
            + " \"domicile\": \"US\"}}, \"tools\": {\"t\": {\"name\": \"%s\", \"generative\": true}},"
            + " \"disclosure\": {\"targets\": [\"etsy\"]}, \"works\": {\"w\": {\"title\": \"Listing %d\","
            + " \"category\": \"visual-art\", \"place\": \"US\", \"elements\": {\"e\": {\"what\": \"%s\","
            + " \"describe\": \"the design of listing %d\", \"generated-part\": \"%s\", \"steps\":"
            + " [{\"act\": \"prompt\", \"by\": \"p\", \"with\": \"t\", \"on\": \"2026-05-%02d\"},"
            + " {\"act\": \"edit\", \"by\": \"p\", \"detail\": \"redrew it by hand\", \"expressive\": %s,"
            + " \"perceptible\": true}]}}}}}",
        number,
        random.nextInt(5_000),
        tool,
        number,
        WHAT[random.nextInt(WHAT.length)],
        number,
        SHARE[random.nextInt(SHARE.length)],
        day,
        random.nextBoolean());
  }
}
