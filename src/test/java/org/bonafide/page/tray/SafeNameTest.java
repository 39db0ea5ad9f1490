package org.bonafide.page.tray;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name that somebody gives a file is a label, and never leads anywhere. */
class SafeNameTest {

  @Test
  void foldersAreKeptAndNothingLeadsUp() {
    assertThat(SafeName.of("exports/rejected/a.png").way()).isEqualTo("exports/rejected/a.png");
    assertThat(SafeName.of("../../etc/passwd").way()).isEqualTo("etc/passwd");
    assertThat(SafeName.of("..\\..\\a.png").way()).isEqualTo("a.png");
    assertThat(SafeName.of("C:\\Users\\ada\\a.png").way()).isEqualTo("C_/Users/ada/a.png");
    assertThat(SafeName.of("图片/夜景 2.png").way()).isEqualTo("图片/夜景 2.png");
  }

  @Test
  void whateverIsSentBecomesAPlainWayBelowAFolder() {
    for (String hostile :
        List.of(
            "",
            "/",
            "..",
            "./.",
            "/etc/shadow",
            "a/../../b",
            ".git/config",
            ".bonafide-1/new",
            "con",
            "x/NUL.png",
            "com1.txt",
            "a\u0000b.png",
            "a\nb\r\tc",
            "\u202egnp.exe",
            "a:b|c?d*e<f>g\"h",
            "x".repeat(5000) + ".png",
            "夜".repeat(400) + ".png",
            "😀".repeat(300),
            "a/".repeat(500) + "b",
            " . . / .. /. ",
            "$(rm -rf)`id`;&")) {
      SafeName name = SafeName.of(hostile);
      Path folder = Path.of("/tmp/below");
      Path there = folder.resolve(name.way()).normalize();
      assertThat(there).as(hostile).startsWithRaw(folder).isNotEqualTo(folder);
      assertThat(name.way()).doesNotContain("..", "\\", "\u0000", "\n", "\u202e", ":", "//");
      for (String part : name.way().split("/")) {
        assertThat(part).isNotBlank().doesNotStartWith(".").doesNotEndWith(".").doesNotEndWith(" ");
        assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200);
        assertThat(part.toLowerCase(java.util.Locale.ROOT)).doesNotMatch("(con|nul|com1)(\\..*)?");
      }
      assertThat(name.label()).isNotBlank().hasSizeLessThanOrEqualTo(500);
      assertThat(name.label()).doesNotContain("\u202e", "\n", "\u0000");
    }
  }

  @Test
  void aLongNameKeepsItsEnding() {
    assertThat(SafeName.of("x".repeat(5000) + ".png").way()).endsWith("x.png");
    assertThat(SafeName.numbered("a/b.png", 2)).isEqualTo("a/b-2.png");
    assertThat(SafeName.numbered("a.b/c", 2)).isEqualTo("a.b/c-2");
  }
}
