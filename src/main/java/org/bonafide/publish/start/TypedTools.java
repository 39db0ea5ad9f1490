package org.bonafide.publish.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tools that are typed among words on what they did.
 *
 * <p>Example: {@code grammar and flow, ChatGPT} is the tool {@code ChatGPT} about {@code grammar
 * and flow}, and so is {@code grammar and flow with ChatGPT}. Only words of the list {@code
 * everyday} are taken for what was done; any other name may be a tool's.
 *
 * @param about what was done, or what to; empty where nothing besides the tools is typed
 */
record TypedTools(List<String> tools, String about) {

  private static final Pattern WITH = any("with");
  private static final Pattern BY = any("by");
  private static final String AND = "(?:" + TypedList.TOOLS.pattern() + ")";
  private static final Pattern ENDS =
      Pattern.compile("^(?:\\s*" + AND + ")+|(?:" + AND + "\\s*)+$");
  private static final Pattern TO = any("tool-ends");
  private static final Set<String> EVERYDAY = Set.copyOf(AnswerWords.named("everyday"));

  private static final Set<String> SMALL = Set.copyOf(AnswerWords.named("small-words"));

  static TypedTools of(String typed) {
    Matcher with = WITH.matcher(typed);
    boolean found = with.find();
    if (!found) {
      with = BY.matcher(typed);
      found = with.find() && !isNamed(typed.substring(0, with.start()));
    }
    if (!found) {
      return among(typed);
    }
    String before = rest(typed.substring(0, with.start()));
    String after = typed.substring(with.end()).strip();
    if (isNamed(before) && !isNamed(after)) {
      return new TypedTools(TypedList.tools(before), typed.substring(with.start()).strip());
    }
    TypedTools named = among(after);
    return named.tools.isEmpty()
        ? among(typed)
        : new TypedTools(named.tools, join(before, named.about));
  }

  /** Where a tool is named first, as what it was done with: what stands behind that word. */
  static Optional<String> namedFirst(String typed) {
    Matcher with = WITH.matcher(typed);
    return with.lookingAt() ? Optional.of(typed.substring(with.end())) : Optional.empty();
  }

  /** What was done, before what stands behind a colon. */
  String about(String detail) {
    return about.isEmpty() || detail.isEmpty() ? about + detail : about + ": " + detail;
  }

  private static TypedTools among(String typed) {
    List<String> tools = new ArrayList<>();
    String left = typed;
    for (String piece : TypedList.tools(typed)) {
      String tool = tool(piece);
      if (!tool.isEmpty()) {
        tools.add(tool);
        left =
            left.replaceFirst(
                "["
                    + TypedList.OPENING
                    + "]?"
                    + Pattern.quote(tool)
                    + "["
                    + TypedList.CLOSING
                    + "]?",
                "\u0000");
      }
    }
    return new TypedTools(tools, tools.isEmpty() ? typed.strip() : rest(left));
  }

  /** A piece without the everyday words before and behind it. */
  private static String tool(String piece) {
    Matcher ends = TO.matcher(piece);
    String named = ends.find() && ends.start() > 0 ? piece.substring(0, ends.start()) : piece;
    List<String> words = new ArrayList<>(List.of(named.strip().split("\\s+")));
    while (words.size() > 1 && SMALL.contains(words.get(0))
        || !words.isEmpty() && EVERYDAY.contains(words.get(0))) {
      words.remove(0);
    }
    while (!words.isEmpty() && EVERYDAY.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    if (words.isEmpty()) {
      return "";
    }
    int from = named.indexOf(words.get(0));
    String last = words.get(words.size() - 1);
    return named.substring(from, named.lastIndexOf(last) + last.length());
  }

  /** What is left when the tools are taken out, without the commas that parted them. */
  private static String rest(String left) {
    List<String> rest = new ArrayList<>();
    for (String piece : left.split("\u0000")) {
      String bare = " " + piece + " ";
      for (String before = ""; !before.equals(bare); ) {
        before = bare;
        bare = ENDS.matcher(bare).replaceAll(" ");
      }
      if (!bare.isBlank()) {
        rest.add(bare.strip());
      }
    }
    String all = String.join(", ", rest);
    return SMALL.containsAll(List.of(all.toLowerCase(Locale.ROOT).split("[\\s,]+"))) ? "" : all;
  }

  private static String join(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
  }

  /** Whether a word in it begins with a capital, as names do. */
  private static boolean isNamed(String typed) {
    return typed.chars().anyMatch(Character::isUpperCase);
  }

  private static Pattern any(String key) {
    return Pattern.compile("(?iu)" + TypedList.any(key));
  }
}
