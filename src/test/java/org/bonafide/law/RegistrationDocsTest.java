package org.bonafide.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.junit.jupiter.api.Test;

/** docs/registration.md names every rule of the room, and no rule that is not there. */
class RegistrationDocsTest {

  private static final Path HOUSE = Path.of("src/main/java/org/bonafide");

  /** Every file of the engine and of the laws that ship. */
  private static List<Path> files() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String room : List.of("law", "jurisdictions")) {
      try (Stream<Path> files = Files.walk(HOUSE.resolve(room))) {
        files.filter(Files::isRegularFile).sorted().forEach(all::add);
      }
    }
    return all;
  }

  private static final Pattern RAISED =
      Pattern.compile("Finding\\s*\\.(?:error|warning|note)\\(\\s*(?:\"([a-z-]+)\"|([A-Z_]+))");

  private static TreeSet<String> raised() throws IOException {
    TreeSet<String> rules = new TreeSet<>();
    for (Path file : files()) {
      String text = Files.readString(file);
      Matcher found = RAISED.matcher(text);
      while (found.find()) {
        rules.add(found.group(1) == null ? constant(found.group(2), text) : found.group(1));
      }
    }
    for (JurisdictionFolder folder : JurisdictionFolder.all()) {
      folder.find("rules", Data::items).stream()
          .flatMap(List::stream)
          .forEach(rule -> rules.add(rule.text("id")));
    }
    return rules;
  }

  private static String constant(String name, String text) {
    Matcher value = Pattern.compile("String " + name + " = \"([a-z-]+)\"").matcher(text);
    assertThat(value.find()).as(name).isTrue();
    return value.group(1);
  }

  /** The sentences that the rows of the laws name. */
  private static TreeSet<String> inRows() {
    TreeSet<String> said = new TreeSet<>();
    for (JurisdictionFolder folder : JurisdictionFolder.all()) {
      folder
          .find("acts", acts -> acts.keys().stream().flatMap(k -> acts.items(k).stream()).toList())
          .stream()
          .flatMap(List::stream)
          .forEach(row -> List.of("says", "because", "asks").forEach(k -> said.add(row.text(k))));
    }
    return said;
  }

  private static TreeSet<String> documented() throws IOException {
    String page = Files.readString(Path.of("docs/registration.md"));
    String table = page.substring(page.indexOf("## Findings"), page.indexOf("## Law as data"));
    TreeSet<String> rules = new TreeSet<>();
    for (String line : table.lines().filter(l -> l.startsWith("| `")).toList()) {
      Matcher found = Pattern.compile("`([a-z-]+)`").matcher(line.split("\\|")[1]);
      while (found.find()) {
        rules.add(found.group(1));
      }
    }
    return rules;
  }

  @Test
  void everyRuleIsOnThePageAndNoOther() throws IOException {
    assertThat(raised()).hasSizeGreaterThan(15).isEqualTo(documented());
  }

  @Test
  void everySentenceIsUsedAndHasBothLanguages() throws IOException {
    StringBuilder code = new StringBuilder();
    for (Path file : files()) {
      code.append(Files.readString(file));
    }
    List<String> made =
        List.of(
            "cn-status-",
            "cn-persons-",
            "cn-group-",
            "cn-do-",
            "cn-wish-",
            "cn-owner-",
            "cn-factor-",
            "cn-completed-",
            "cn-court-",
            "cn-published-",
            "us-example-");
    TreeSet<String> inRows = inRows();
    for (String id : Sentences.ids()) {
      boolean used =
          inRows.contains(id)
              || code.indexOf("\"" + id + "\"") >= 0
              || made.stream().anyMatch(id::startsWith)
              || id.matches("(us|cn)-instead-(input|record)");
      assertThat(used).as("%s is used", id).isTrue();
      assertThat(Sentences.get(id).sentence().en()).as(id).isNotBlank();
      if (!id.equals("act-called") // marks around a word of the record
          && !id.startsWith("us-line-")) { // fields of an English form
        assertThat(Sentences.get(id).sentence().in(Locale.SIMPLIFIED_CHINESE))
            .as(id)
            .matches("(?s).*\\p{IsHan}.*");
      }
    }
  }

  @Test
  void everyAuthorityOfASentenceIsShipped() {
    for (String id : Sentences.ids()) {
      String authority = Sentences.get(id).authority();
      if (!authority.isEmpty()) {
        assertThat(Authorities.shipped().find(authority)).as(id).isPresent();
      }
    }
  }
}
