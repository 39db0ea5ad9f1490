package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people and enemies hand in; never a stack trace. */
class BadInputTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  @AfterEach
  void neverAStackTrace() {
    assertThat(desk.said())
        .doesNotContain("Exception")
        .doesNotContain("\tat ")
        .doesNotContain("fault");
  }

  private int generate(String record) throws IOException {
    desk.write("project.yaml", record);
    return desk.run("generate", "project.yaml", "--out", "o", "--formats", "docx");
  }

  @Test
  void anEmptyFile() throws IOException {
    assertThat(generate("")).isEqualTo(2);
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void aFolder() throws IOException {
    Files.createDirectory(folder.resolve("d"));
    assertThat(desk.run("generate", "d")).isEqualTo(2);
    assertThat(desk.err).contains("\"d\" is a folder");
  }

  @Test
  void aRecordThatIsNotThere() {
    assertThat(desk.run("generate", "nope.yaml")).isEqualTo(3);
    assertThat(desk.err).contains("nope.yaml").doesNotContain(folder.toString());
  }

  @Test
  void brokenYamlAndForeignBytes() throws IOException {
    assertThat(generate("a: [b")).isEqualTo(2);
    Files.write(folder.resolve("b.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertThat(desk.run("check", "b.yaml")).isEqualTo(2);
  }

  @Test
  void tenThousandElements() throws IOException {
    StringBuilder record = new StringBuilder("bonafide: 1\ntitle: T\nworks:\n  w:\n    title: W\n");
    record.append("    place: US\n    elements:\n");
    for (int i = 0; i < 10_000; i++) {
      record.append("      e").append(i).append(": {what: artwork, describe: x}\n");
    }
    desk.write("project.yaml", record.toString());
    assertThat(desk.run("check", "project.yaml", "--format", "json")).isBetween(0, 2);
  }

  @Test
  void aStringOfAMegabyte() throws IOException {
    assertThat(generate("bonafide: 1\ntitle: " + "x".repeat(1_000_000) + "\n")).isEqualTo(1);
    assertThat(desk.said().length()).isLessThan(10_000);
  }

  @Test
  void namesFromRightToLeftWithPicturesAndControls() throws IOException {
    assertThat(generate(Desk.RECORD.replace("Mia Torres", "نور 🎨 \u202Emia"))).isBetween(0, 1);
    assertThat(generate(Desk.RECORD.replace("Mia Torres", "\"a\\u001b[31mb\""))).isBetween(0, 1);
    assertThat(desk.said()).doesNotContain("\u001b");
  }

  @Test
  void aRecordFileThatLeadsOut() throws IOException {
    String record = Desk.RECORD + "records:\n  r: {file: ../../etc/passwd, origin: original}\n";
    assertThat(generate(record.replace("on: 2026-05-01}", "on: 2026-05-01, records: [r]}")))
        .isEqualTo(1);
    assertThat(desk.said()).contains("path-escape");
  }

  @Test
  void twoPeopleOfOneName() throws IOException {
    String two = "{mia: {name: Mia Torres, domicile: US}, m2: {name: Mia Torres}}";
    assertThat(generate(Desk.RECORD.replace("{mia: {name: Mia Torres, domicile: US}}", two)))
        .isZero();
    assertThat(desk.out).contains("same-name");
  }

  @Test
  void aWorkWithoutElements() throws IOException {
    assertThat(generate("bonafide: 1\ntitle: T\nworks: {w: {title: W}}\n")).isBetween(0, 1);
    assertThat(desk.out).contains("no-elements");
  }

  @Test
  void aPathThatNoFileSystemTakes() throws IOException {
    desk.write("project.yaml", Desk.RECORD);
    assertThat(desk.run("generate", "project.yaml", "--out", "a\0b")).isEqualTo(3);
    assertThat(desk.run("generate", "project.yaml", "--out", "n".repeat(300))).isEqualTo(3);
    assertThat(desk.run("check", "a\0b")).isEqualTo(3);
  }
}
