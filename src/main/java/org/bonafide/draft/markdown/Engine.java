package org.bonafide.draft.markdown;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/**
 * FreeMarker, closed in: no classes, no {@code ?api}, no files, no clock, no evaluation of text,
 * strict on names that are not facts. Every failure is a finding that names file, line and
 * variable.
 */
public final class Engine {

  private static final int LONGEST_OUTPUT = 4_000_000;

  /**
   * What FreeMarker would not even show in the tree of a template: settings of the file, no mark.
   */
  private static final Pattern REFUSED = Pattern.compile("<#ftl\\b|<#(?=\\s+[a-z])");

  private final Configuration configuration;
  private final Map<Key, BoundedTemplate> parsed = new ConcurrentHashMap<>();

  private record Key(String file, String text) {}

  private final int turns;

  public Engine() {
    this(BoundedTemplate.MOST_TURNS);
  }

  /** With fewer turns of loops, where a test does not want to wait for them. */
  Engine(int turns) {
    this.turns = turns;
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    configuration.setTemplateLoader(null);
    configuration.setRegisteredCustomOutputFormats(List.of(MarkdownFormat.INSTANCE));
    configuration.setOutputFormat(MarkdownFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setDefaultEncoding("UTF-8");
  }

  /** The text with its facts filled in, or nothing and a finding. */
  public Optional<String> render(
      String file, String text, Map<String, Object> facts, List<Finding> findings) {
    Key key = new Key(file, text);
    BoundedTemplate template = parsed.get(key);
    if (template == null && refused(file, text, findings)) {
      return Optional.empty();
    }
    try {
      if (template == null) {
        Template read = new Template(file, new StringReader(text), configuration);
        Optional<BoundedTemplate.Refusal> refusal = BoundedTemplate.refusal(read);
        if (refusal.isPresent()) {
          findings.add(refused(refusal.get().place(), refusal.get().what()));
          return Optional.empty();
        }
        template = BoundedTemplate.of(read, configuration, turns);
        parsed.put(key, template);
      }
      StringWriter out = new CappedWriter(LONGEST_OUTPUT);
      template.process(facts, out);
      return Optional.of(Stops.once(out.toString()));
    } catch (ParseException e) {
      findings.add(
          finding(
              new Place(file, e.getLineNumber(), e.getColumnNumber()),
              "The text cannot be read as a template: " + firstLine(e.getEditorMessage()),
              "Check the FreeMarker marks on this line."));
    } catch (InvalidReferenceException e) {
      findings.add(
          finding(
              place(file, e),
              "The name \"" + e.getBlamedExpressionString() + "\" is not a fact.",
              "docs/clause-language.md lists the facts."));
    } catch (TemplateException e) {
      findings.add(
          finding(
              place(file, e),
              "The text cannot be filled in: " + firstLine(e.getMessageWithoutStackTop()),
              "Check the expression on this line."));
    } catch (CappedWriter.Full e) {
      findings.add(
          finding(
              Place.of(file),
              "The text grows longer than 4,000,000 characters.",
              "Shorten what the record states, or look for a loop that does not end."));
    } catch (OutOfMemoryError e) {
      findings.add(
          finding(
              Place.of(file),
              "The text needs more memory than there is.",
              "Look for a value that grows without end."));
    } catch (IOException | StackOverflowError | BoundedTemplate.Endless e) {
      findings.add(
          finding(
              Place.of(file),
              "The text does not come to an end.",
              "Look for a loop or a macro that calls itself."));
    }
    return Optional.empty();
  }

  /** Whether the text uses what clause and template texts may not, which is a finding. */
  private static boolean refused(String file, String text, List<Finding> findings) {
    Matcher refused = REFUSED.matcher(text);
    if (refused.find()) {
      int line =
          (int) text.substring(0, refused.start()).chars().filter(c -> c == '\n').count() + 1;
      findings.add(refused(new Place(file, line, 0), refused.group().trim()));
      return true;
    }
    return false;
  }

  private static Finding refused(Place place, String what) {
    return finding(
        place,
        "The text uses \"" + what + "\", which clause and template texts may not.",
        "Remove it; docs/clause-language.md lists what there is.");
  }

  /** Whether a condition of clause.yaml or instrument.yaml holds. */
  public boolean holds(
      String file, String condition, Map<String, Object> facts, List<Finding> findings) {
    return condition.isBlank()
        || render(file, "<#if (" + condition + ")>yes</#if>", facts, findings)
            .map("yes"::equals)
            .orElse(false);
  }

  private static Place place(String file, TemplateException e) {
    int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
    int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
    return new Place(file, line, column);
  }

  private static Finding finding(Place place, String message, String remedy) {
    String sentence = message.endsWith(".") ? message : message + ".";
    return Finding.error("template-error", place, sentence, remedy);
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  /** Stops a text that grows without end. */
  private static final class CappedWriter extends StringWriter {
    private final int most;

    CappedWriter(int most) {
      this.most = most;
    }

    /** Thrown at the first character too many. */
    static final class Full extends RuntimeException {
      private static final long serialVersionUID = 1;

      Full() {
        super("full", null, false, false);
      }
    }

    private void room(int more) {
      if (more > most - getBuffer().length()) {
        throw new Full();
      }
    }

    @Override
    public void write(int c) {
      room(1);
      super.write(c);
    }

    @Override
    public void write(char[] text, int from, int length) {
      room(length);
      super.write(text, from, length);
    }

    @Override
    public void write(String text) {
      room(text.length());
      super.write(text);
    }

    @Override
    public void write(String text, int from, int length) {
      room(length);
      super.write(text, from, length);
    }
  }
}
