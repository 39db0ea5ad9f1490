package org.bonafide.draft.markdown;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.diagnose.Place;

/**
 * A template that was looked at as FreeMarker understood it, so that no spelling and no comment in
 * the middle hides what a text may not use, and in which every turn of a loop and every call of a
 * macro is counted.
 *
 * <p>Example: <code>${.&lt;#-- --&gt;now}</code> is refused like <code>${.now}</code>.
 */
@SuppressWarnings("deprecation") // the tree of a template is shown by nothing else
final class BoundedTemplate {

  /** More turns than the longest record needs, by far; some seconds of work. */
  static final int MOST_TURNS = 5_000_000;

  private static final String COUNT = "turns_counted_by_bonafide";

  private static final Pattern REFUSED =
      Pattern.compile(
          "\\?\\s*(?:interpret|eval|eval_json|evalJson|api|new)\\b"
              + "|\\.now\\b"
              + "|^#(?:include|import|attempt|outputformat|outputFormat|noautoesc|noAutoEsc)\\b");

  private static final Pattern LOOP =
      Pattern.compile("#(?:list|items|foreach|macro|function) .*", Pattern.DOTALL);

  private static final Pattern QUOTED =
      Pattern.compile("\"(?:[^\"\\\\$#]|\\\\.)*\"|'(?:[^'\\\\$#]|\\\\.)*'");

  /** A range without an end, which is not the part of a list from one place on. */
  private static final Pattern ENDLESS =
      Pattern.compile(
          "\\.\\.[<*!]?\\s*(?:$|[),}>?]|as\\b|gt\\b)|(?<![\\w)\\]\"'}])\\[[^\\[\\]]*\\.\\.\\]");

  /** A range of a million turns and more. */
  private static final Pattern VERY_LONG = Pattern.compile("\\.\\.[<*!]?\\s*\\d{7,}");

  private final Template template;
  private final int turns;

  private BoundedTemplate(Template template, int turns) {
    this.template = template;
    this.turns = turns;
  }

  /** Thrown where a text turns more often than any that comes to an end. */
  static final class Endless extends RuntimeException {
    private static final long serialVersionUID = 1;

    Endless() {
      super("endless", null, false, false);
    }
  }

  /**
   * What a text may not use.
   *
   * @param what as it is written
   */
  record Refusal(Place place, String what) {}

  /** What the text uses that it may not, in the order of the text; nothing where all is well. */
  static Optional<Refusal> refusal(Template template) {
    return refusal(template.getName(), template.getRootTreeNode());
  }

  private static Optional<Refusal> refusal(String file, TemplateElement element) {
    String said = element.getDescription();
    if (!said.startsWith("text ") && !said.startsWith("comment ")) {
      Matcher refused = REFUSED.matcher(said);
      if (refused.find()) {
        String what = refused.group();
        return refused(file, element, what.startsWith("#") ? "<" + what : what);
      }
      String bare = QUOTED.matcher(said).replaceAll("\"\"");
      if (bare.contains("..") && (ENDLESS.matcher(bare).find() || VERY_LONG.matcher(bare).find())) {
        return refused(
            file, element, "..\" without an end, or with one that is very far, as in \"0..");
      }
    }
    for (int i = 0; i < element.getChildCount(); i++) {
      Optional<Refusal> inside = refusal(file, (TemplateElement) element.getChildAt(i));
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  private static Optional<Refusal> refused(String file, TemplateElement element, String what) {
    Place place = new Place(file, element.getBeginLine(), element.getBeginColumn());
    return Optional.of(new Refusal(place, what));
  }

  /** The template with every turn counted; it must not be in use yet. */
  static BoundedTemplate of(Template template, Configuration configuration, int turns)
      throws IOException {
    count(template.getRootTreeNode(), configuration);
    return new BoundedTemplate(template, turns);
  }

  private static void count(TemplateElement element, Configuration configuration)
      throws IOException {
    boolean loop = LOOP.matcher(element.getDescription()).matches();
    for (int i = 0; i < element.getChildCount(); i++) {
      count((TemplateElement) element.getChildAt(i), configuration);
    }
    if (loop && element.getChildCount() > 0) {
      TemplateElement first = (TemplateElement) element.getChildAt(0);
      // What is shown before the first thing of each turn: nothing, but it is counted.
      TemplateElement both =
          new Template("count", new StringReader("${" + COUNT + "()}-"), configuration)
              .getRootTreeNode();
      both.setChildAt(1, first);
      element.setChildAt(0, both);
    }
  }

  /**
   * Fills the template in.
   *
   * @throws Endless where it turns more often than any text needs
   */
  void process(Map<String, Object> facts, Writer out) throws TemplateException, IOException {
    Environment environment = template.createProcessingEnvironment(facts, out);
    environment.setVariable(COUNT, new Turns(turns));
    environment.process();
  }

  /** Counts, and shows nothing. */
  private static final class Turns implements TemplateMethodModelEx {
    private static final TemplateModel NOTHING = new SimpleScalar("");
    private int left;

    Turns(int turns) {
      left = turns;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public Object exec(List arguments) {
      if (left-- == 0) {
        throw new Endless();
      }
      return NOTHING;
    }
  }
}
