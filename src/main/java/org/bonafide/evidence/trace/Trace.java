package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a tool wrote about an act. Every value is a claim of whoever wrote the file; what is not
 * written is empty, never guessed.
 *
 * @param scheme the form in which it is written, as in {@code comfyui}
 * @param tool as the file names it, or empty
 * @param provider who offers the tool, or empty
 * @param prompt the words, or empty
 * @param seed as written, or empty
 * @param parameters as written, in order
 * @param at when the act happened, as the tool wrote it, or empty
 * @param inputs names of files that were fed in
 * @param signature what stands over it; no signature is verified here
 * @param ai what it says of AI
 * @param remarks what else is worth a line
 */
public record Trace(
    String scheme,
    String tool,
    String version,
    String provider,
    Doing doing,
    String prompt,
    String negativePrompt,
    String seed,
    Map<String, String> parameters,
    String at,
    List<String> inputs,
    Signature signature,
    AiSaid ai,
    List<String> remarks) {

  /** The scheme of a time-stamp over the digest of another file, and the name of the digest. */
  public static final String OF_DIGEST = "opentimestamps";

  public static final String DIGEST = "SHA-256 of the file";

  public Trace {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    inputs = List.copyOf(inputs);
    remarks = List.copyOf(remarks);
  }

  /** The same with one more remark. */
  public Trace remarking(String remark) {
    List<String> all = new ArrayList<>(remarks);
    all.add(remark);
    return with(prompt, negativePrompt, all);
  }

  /** The same, with prompts that other traces have too held only once. */
  public Trace sharing(Map<String, String> words) {
    return with(
        words.computeIfAbsent(prompt, same -> same),
        words.computeIfAbsent(negativePrompt, same -> same),
        remarks);
  }

  private Trace with(String positive, String negative, List<String> its) {
    return new Trace(
        scheme,
        tool,
        version,
        provider,
        doing,
        positive,
        negative,
        seed,
        parameters,
        at,
        inputs,
        signature,
        ai,
        its);
  }

  /** What the mark or the text is that says so, as in {@code the PRC mark AIGC (Label 1)}. */
  public String mark() {
    String type = parameters.getOrDefault("digital source type", "");
    String by = tool.isEmpty() ? "" : ", " + tool;
    return switch (scheme) {
      case "aigc" ->
          parameters.containsKey("Label")
              ? "the PRC mark AIGC (Label " + parameters.get("Label") + ")"
              : "the PRC mark AIGC without a label";
      case "iptc" ->
          type.isEmpty()
              ? "the IPTC field AISystemUsed (" + tool + ")"
              : "the IPTC source type " + type + by;
      case "c2pa" ->
          type.isEmpty() ? "a C2PA manifest" + by : "a C2PA manifest (" + type + ")" + by;
      case OF_DIGEST ->
          "a time-stamp of OpenTimestamps over the SHA-256 " + parameters.getOrDefault(DIGEST, "");
      default -> "what " + (tool.isEmpty() ? "a tool" : tool) + " writes into its files";
    };
  }

  /** A trace in the making. */
  static final class Draft {

    /** As in {@code Adobe Photoshop 27.1 (Windows)}. */
    static final Pattern WITH_SYSTEM = Pattern.compile("(\\D{2,80}?) v?(\\d[\\w.]{0,20})( \\(.*)?");

    private final String scheme;
    private final Doing doing;
    private String tool = "";
    private String version = "";
    private String provider = "";
    private String prompt = "";
    private String negative = "";
    private String seed = "";
    private String at = "";
    private Signature signature = Signature.NONE;
    private AiSaid ai;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final List<String> inputs = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Draft(String scheme, Doing doing) {
      this.scheme = scheme;
      this.doing = doing;
      boolean made = doing == Doing.GENERATED || doing == Doing.MARKED;
      ai = made ? AiSaid.YES : AiSaid.UNKNOWN;
    }

    Draft tool(String name, String itsVersion, String itsProvider) {
      tool = CleanWords.line(name);
      version = CleanWords.line(itsVersion);
      provider = itsProvider;
      return this;
    }

    /**
     * Sets the name and the version that stand in one; all is the name where they do not.
     *
     * @param form whose first group is the name, and the second the version
     */
    Draft tool(Pattern form, String both) {
      Matcher named = form.matcher(both);
      return named.matches() ? tool(named.group(1), named.group(2), "") : tool(both, "", "");
    }

    Draft prompts(String positive, String its) {
      prompt = CleanWords.text(positive);
      negative = CleanWords.text(its);
      return this;
    }

    Draft seed(String words) {
      seed = CleanWords.line(words);
      return this;
    }

    Draft at(String words) {
      at = CleanWords.line(words);
      return this;
    }

    /** With a signature in a form of the tool's own. */
    Draft signed() {
      return under(Signature.NOT_CHECKED);
    }

    Draft under(Signature its) {
      signature = its;
      return this;
    }

    Draft ai(AiSaid said) {
      ai = said;
      return this;
    }

    /** Sets a parameter; an empty value is none. */
    Draft with(String name, String value) {
      if (!value.isBlank() && parameters.size() < CleanWords.MOST) {
        parameters.put(CleanWords.line(name), CleanWords.line(value));
      }
      return this;
    }

    /** Sets a parameter that may have several lines, as a prompt has. */
    Draft withText(String name, String value) {
      if (!value.isBlank() && parameters.size() < CleanWords.MOST) {
        parameters.put(CleanWords.line(name), CleanWords.text(value));
      }
      return this;
    }

    Draft input(String name) {
      String plain = CleanWords.line(name);
      if (!plain.isEmpty() && inputs.size() < CleanWords.MOST && !inputs.contains(plain)) {
        inputs.add(plain);
      }
      return this;
    }

    Draft remark(String words) {
      if (remarks.size() < CleanWords.MOST && !remarks.contains(words)) {
        remarks.add(words);
      }
      return this;
    }

    Trace done() {
      return new Trace(
          scheme,
          tool,
          version,
          provider,
          doing,
          prompt,
          negative,
          seed,
          parameters,
          at,
          inputs,
          signature,
          ai,
          remarks);
    }
  }
}
