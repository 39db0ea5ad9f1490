package org.bonafide.page;

import java.io.IOException;
import java.nio.file.Path;

/** A page on a folder, and a browser that saves one answer after another, until it is killed. */
public final class SavingPage {

  private SavingPage() {}

  /**
   * @param arguments the folder of {@code project.yaml}, and the place to save
   */
  public static void main(String[] arguments) throws IOException {
    String door = "/record/project.yaml/label";
    try (PageClient client = new PageClient(Path.of(arguments[0]))) {
      client.fillIn(door, "places", "f.places", arguments[1]);
    }
    System.exit(0);
  }
}
