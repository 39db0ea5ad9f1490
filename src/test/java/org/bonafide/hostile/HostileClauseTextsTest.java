package org.bonafide.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.markdown.Engine;
import org.bonafide.draft.markdown.Paths;
import org.bonafide.draft.markdown.Reading;
import org.bonafide.draft.markdown.TemplatePart;
import org.bonafide.hostile.Barrage.Ending;
import org.junit.jupiter.api.Test;

/** Damaged texts of clauses and templates are filled in and read, or refused with a finding. */
class HostileClauseTextsTest {

  private static final int ONE_ENGINE = 500;
  private static final List<String> MARKS =
      List.of(
          "<#list 1..9 as i>",
          "</#list>",
          "<#if a>",
          "</#if>",
          "<#macro m>",
          "</#macro>",
          "<@m/>",
          "<#assign a = a + a>",
          "<#list 0.. as i>",
          "${.now}",
          "${x?new()}",
          "${x?eval}",
          "<#include 'x'>",
          "<#function f x><#return f(x)></#function>${f(1)}",
          "${1..99999999}",
          "<#recurse>",
          "<#ftl>",
          "[=x]",
          "${x?left_pad(99999999)}",
          "<#attempt>",
          "<#recover>",
          "](open:a)",
          "[[a](b)](c)",
          "{.states a}",
          "{.note}",
          "{.of x}",
          "# ",
          "## ",
          "1. ",
          "* ",
          "| a | b |",
          "***",
          "```",
          "<b>",
          "<!--",
          "![a](b)",
          "&#0;",
          "\\",
          "“",
          "”");

  /** Answers whatever is asked for: any name is a fact here, else nothing else would be met. */
  private static final class Anything
      implements TemplateHashModel, TemplateScalarModel, TemplateSequenceModel {
    @Override
    public TemplateModel get(String key) {
      return key.length() > 40 ? null : key.length() % 3 == 0 ? new SimpleScalar(key) : this;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public String getAsString() {
      return "words of *the record*";
    }

    @Override
    public TemplateModel get(int index) {
      return new SimpleScalar("item " + index);
    }

    @Override
    public int size() {
      return 2;
    }
  }

  private static final class AnyName extends AbstractMap<String, Object> {
    private final Anything anything = new Anything();

    @Override
    public Object get(Object name) {
      return anything.get((String) name);
    }

    @Override
    public boolean containsKey(Object name) {
      return true;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
      return Map.<String, Object>of().entrySet();
    }
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String root : List.of("clauses", "templates")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }

  @Test
  void damagedTextsAreFilledInOrRefused() throws Exception {
    List<String> texts = texts();
    Engine[] engine = new Engine[1];
    Barrage.of(
        Threat.CLAUSE_TEXTS,
        (chance, round) -> {
          if (engine[0] == null || round % ONE_ENGINE == 0) {
            engine[0] = new Engine(); // it keeps every text it ever saw
          }
          String text = Damage.text(texts.get(chance.nextInt(texts.size())), chance, MARKS);
          List<Finding> findings = new ArrayList<>();
          Optional<String> filled = engine[0].render("en.md", text, new AnyName(), findings);
          filled.ifPresent(words -> blocks(words, findings));
          assertThat(filled.isPresent() || !findings.isEmpty()).isTrue();
          assertThat(findings).allMatch(one -> !one.remedy().isBlank());
          return findings.isEmpty() ? Ending.READ : Ending.REFUSED;
        });
  }

  private static void blocks(String words, List<Finding> findings) {
    TemplatePart part =
        new TemplatePart("a.md", TemplatePart.Kind.CLAUSE, "a", Locale.ENGLISH, words, List.of());
    new Reading()
        .read(
            part,
            new Paths(),
            false,
            (directive, of, language, file) -> Optional.empty(),
            findings);
  }
}
