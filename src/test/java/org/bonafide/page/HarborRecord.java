package org.bonafide.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.cli.Main;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;

/** A record with one work and a contract, in a folder of its own: {@code harbor/project.yaml}. */
public final class HarborRecord {

  /** How a page names it. */
  public static final String NAME = "harbor/project.yaml";

  /** A picture that a tool made, and a contract with one freelancer. */
  public static final String TEXT =
      """
      bonafide: 1
      title: Moonlit Harbor # mine
      languages: [en]
      people: {lin: {name: Lin Yue}}
      parties: {agency: {name: Lumen Studio LLC}, contractor: {person: lin}}
      tools: {mj: {name: Midjourney, version: "7", generative: yes}}
      works:
        poster:
          title: Moonlit Harbor
          elements:
            scene:
              what: artwork
              describe: the scene
              generated-part: appreciable
              steps: [{act: prompt, by: lin, with: mj}]
      contract:
        agency: agency
        with: [contractor]
        agreement: Services Agreement
        governing-law: US-NY
        ai-use: listed
        tools: {permitted: [mj]}
      """;

  private HarborRecord() {}

  /** Puts one there. */
  public static void write(Path folder, String text) throws IOException {
    Files.createDirectories(folder.resolve(NAME).getParent());
    Files.writeString(folder.resolve(NAME), text);
  }

  /** As it stands. */
  public static String read(Path folder) throws IOException {
    return Files.readString(folder.resolve(NAME));
  }

  /** Its contract as it is drafted. */
  public static byte[] draft(Path folder) {
    return Bonafide.shipped()
        .publish(ProjectSource.file(folder, NAME), Wanted.all().only("contract").as("docx"))
        .files()
        .get("ai-clauses.docx");
  }

  /** A picture of its poster, with what the tool was told. */
  public static byte[] picture() {
    return Pictures.with(
        Pictures.png(900, 700), "tEXt", Pictures.text("parameters", "a secret prompt"));
  }

  /**
   * What a command writes that is run beside it.
   *
   * @param name of a file that the command reads, and {@code bytes} in it
   * @param written the name of what it writes
   */
  public static byte[] commanded(
      Path folder, String name, byte[] bytes, String written, String... arguments)
      throws IOException {
    Path desk = folder.resolve(NAME).getParent();
    Files.write(desk.resolve(name), bytes);
    PrintStream said = new PrintStream(OutputStream.nullOutputStream());
    Main.run(arguments, said, said, desk);
    return Files.readAllBytes(desk.resolve(written));
  }
}
