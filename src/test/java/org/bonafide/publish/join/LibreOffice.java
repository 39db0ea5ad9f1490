package org.bonafide.publish.join;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice as a reader that is not ours: {@code LibreOffice.found().get().read(files)} writes
 * beside each file its text once all changes are accepted ({@code .accepted.txt}) and once all are
 * rejected ({@code .rejected.txt}). One start reads all files; the macro lies in a profile below
 * {@code target}.
 */
public record LibreOffice(Path program) {

  private static final Path PROFILE = Path.of("target/libreoffice").toAbsolutePath();
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE %s PUBLIC \"-//OpenOffice.org//DTD"
          + " OfficeDocument 1.0//EN\" \"%s.dtd\">\n";

  /** The program, where this machine has it. */
  public static Optional<LibreOffice> found() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(LibreOffice::new);
  }

  /** Reads files, each twice. */
  public void read(List<Path> files) throws IOException, InterruptedException {
    Path list = PROFILE.resolve("files.txt");
    Path module = PROFILE.resolve("user/basic/Standard");
    Files.createDirectories(PROFILE);
    Files.writeString(
        list, String.join("\n", files.stream().map(f -> f.toUri().toString()).toList()));
    if (!Files.exists(PROFILE.resolve("user/registrymodifications.xcu"))) {
      run("--terminate_after_init"); // the first start makes the profile, and runs no macro
    }
    macro(module, list);
    run("macro:///Standard.Module1.Both");
  }

  private void run(String what) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + PROFILE.toUri(),
                "--headless",
                "--norestore",
                what)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(8, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("LibreOffice did not end.");
    }
  }

  private static void macro(Path module, Path list) throws IOException {
    Files.createDirectories(module);
    Files.writeString(
        PROFILE.resolve("user/basic/script.xlc"),
        String.format(HEAD, "library:libraries", "libraries")
            + "<library:libraries xmlns:library=\"http://openoffice.org/2000/library\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><library:library library:name=\"Standard\""
            + " xlink:href=\"$(USER)/basic/Standard/script.xlb/\" xlink:type=\"simple\""
            + " library:link=\"false\"/></library:libraries>");
    Files.writeString(
        module.resolve("script.xlb"),
        String.format(HEAD, "library:library", "library")
            + "<library:library xmlns:library=\"http://openoffice.org/2000/library\""
            + " library:name=\"Standard\" library:readonly=\"false\" library:passwordprotected=\"false\">"
            + "<library:element library:name=\"Module1\"/></library:library>");
    Files.writeString(
        module.resolve("Module1.xba"),
        String.format(HEAD, "script:module", "module")
            + "<script:module xmlns:script=\"http://openoffice.org/2000/script\""
            + " script:name=\"Module1\" script:language=\"StarBasic\">"
            + macro(list).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            + "</script:module>");
  }

  private static String macro(Path list) {
    return """
        Sub Both
          Dim line As String
          Open "LIST" For Input As #1
          Do While Not EOF(1)
            Line Input #1, line
            If Len(line) > 0 Then
              One(line, ".uno:AcceptAllTrackedChanges", ".accepted.txt")
              One(line, ".uno:RejectAllTrackedChanges", ".rejected.txt")
            End If
          Loop
          Close #1
          StarDesktop.terminate()
        End Sub
        Sub One(address As String, what As String, tail As String)
          On Error Resume Next
          Dim args(0) As New com.sun.star.beans.PropertyValue
          Dim doc As Object
          args(0).Name = "Hidden"
          args(0).Value = True
          doc = StarDesktop.loadComponentFromURL(address, "_blank", 0, args())
          Dim dispatcher As Object
          dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
          dispatcher.executeDispatch(doc.CurrentController.Frame, what, "", 0, Array())
          Dim out(1) As New com.sun.star.beans.PropertyValue
          out(0).Name = "FilterName"
          out(0).Value = "Text (encoded)"
          out(1).Name = "FilterOptions"
          out(1).Value = "UTF8,LF"
          doc.storeToURL(address & tail, out())
          doc.close(True)
        End Sub
        """
        .replace("LIST", list.toString());
  }
}
