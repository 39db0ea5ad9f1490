package org.bonafide.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
