package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.signed.SignerLists;

/**
 * All that tools wrote into a file.
 *
 * <p>Example: {@code Traces.of(Intake.of(path))}. Add a tool by adding a reader to a list here.
 */
public final class Traces {

  /** Of these the first that knows the file is right: several write under the same names. */
  private static final List<TraceReader> GENERATORS =
      List.of(
          new SwarmUi(),
          new Fooocus(),
          new InvokeAi(),
          new NovelAi(),
          new JsonForms(),
          new ComfyUi(),
          new WebUi(),
          new DrawThings(),
          new GeneratorComment(),
          new Midjourney(),
          new Grok());

  /** These stand beside whatever else is written. */
  private static final List<TraceReader> BESIDE =
      List.of(
          new IptcAi(),
          new AigcMark(),
          new ManifestElsewhere(),
          new Captured(),
          new EditHistory(),
          new Layers(),
          new TrackedChanges(),
          new PdfPaper(),
          new ProjectFiles(),
          new Chats(),
          new OpenTimestamps());

  private Traces() {}

  /** The traces of a file, with signers looked for on the lists that ship. */
  public static List<Trace> of(FileParts file) {
    return of(file, SignerLists.SHIPPED);
  }

  /** The traces of a file. */
  public static List<Trace> of(FileParts file, SignerLists lists) {
    List<Trace> traces = new ArrayList<>();
    for (TraceReader reader : GENERATORS) {
      traces.addAll(reader.read(file));
      if (!traces.isEmpty()) {
        break;
      }
    }
    traces.addAll(new C2pa(lists).read(file));
    BESIDE.forEach(reader -> traces.addAll(reader.read(file)));
    return traces;
  }
}
