package org.bonafide.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.WordList;
import org.bonafide.page.http.PageAnswer;
import org.bonafide.page.http.Refused;

/**
 * Pages from templates that escape every value: nothing in a record, in a name of a file or in what
 * is typed can make an element of the page.
 */
final class Screen {

  private static final Version LIKE = Configuration.VERSION_2_3_34;
  private static final Configuration TEMPLATES = templates();

  private Screen() {}

  private static Configuration templates() {
    Configuration all = new Configuration(LIKE);
    all.setClassForTemplateLoading(Screen.class, "");
    all.setDefaultEncoding("UTF-8");
    all.setOutputFormat(HTMLOutputFormat.INSTANCE);
    all.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
    all.setObjectWrapper(new SimpleObjectWrapper(LIKE));
    all.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    all.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    all.setLogTemplateExceptions(false);
    all.setLocalizedLookup(false);
    all.setLocale(Locale.ROOT);
    all.setNumberFormat("computer");
    return all;
  }

  /** Why something was not answered, and what to do. */
  static PageAnswer refused(Locale language, Refused why, String about) {
    Map<String, Object> facts = Map.of("why", why.key(), "about", about, "inside", why.inside());
    return of("refused", language, facts).as(why.status());
  }

  /** A page of a template with its facts, in a language. */
  static PageAnswer of(String template, Locale language, Map<String, Object> facts) {
    WordList words = WordList.of("interview", language);
    Map<String, Object> all = new LinkedHashMap<>(facts);
    TemplateMethodModelEx say =
        said -> {
          List<String> texts = ((List<?>) said).stream().map(String::valueOf).toList();
          return words.say(texts.get(0), texts.subList(1, texts.size()).toArray());
        };
    all.put("say", say);
    all.put("language", language.toLanguageTag());
    StringWriter out = new StringWriter();
    try {
      TEMPLATES.getTemplate(template + ".ftlh").process(all, out);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return PageAnswer.html(out.toString().getBytes(StandardCharsets.UTF_8));
  }
}
