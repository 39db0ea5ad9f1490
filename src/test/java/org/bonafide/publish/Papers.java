package org.bonafide.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;
import org.bonafide.label.Disclosed;
import org.bonafide.publish.consistency.Consistency;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.machine.DisclosureFile;
import org.bonafide.publish.machine.StatementFile;
import org.bonafide.publish.paste.PasteTexts;
import org.bonafide.write.text.TextWriter;

/**
 * A door for tests of the whole product: everything that {@code bonafide generate} says of a
 * record, worked up by {@link Bonafide} and kept in memory. What would be withheld is here as well,
 * since a sentence is false before anybody withholds it; {@link #withheld} tells it apart.
 *
 * @param isRead whether the record could be read at all
 * @param texts the words of every instrument, text to paste and machine file, by file name
 * @param us the array of {@code registration-us.json}
 * @param cn the array of {@code registration-cn.json}
 * @param disclosure the array of {@code disclosure.json}
 * @param extents what the record says of generation, by work
 * @param withheld the instruments that an error keeps back
 */
public record Papers(
    boolean isRead,
    Map<String, String> texts,
    JsonNode us,
    JsonNode cn,
    JsonNode disclosure,
    Map<String, String> extents,
    Set<String> withheld,
    List<Finding> findings) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TextWriter WRITER = new TextWriter();

  /** Works up a record; the files that it names are looked for beside it. */
  public static Papers of(Path record) {
    Request request =
        Request.of(record.getFileName().toString())
            .from(record.toAbsolutePath().getParent())
            .only(Set.copyOf(Request.KINDS))
            .as(Set.of());
    Prepared prepared = Publisher.check(request);
    return prepared.worked().map(worked -> of(prepared, worked)).orElseGet(() -> unread(prepared));
  }

  /** The instruments that are kept back where they are to be written in some formats. */
  public static Set<String> withheld(Path record, Set<String> formats) {
    Request request =
        Request.of(record.getFileName().toString())
            .from(record.toAbsolutePath().getParent())
            .only(Set.copyOf(Request.KINDS))
            .as(formats);
    Prepared prepared = Publisher.check(request);
    return prepared.worked().map(worked -> withheld(prepared, worked)).orElse(Set.of("everything"));
  }

  /**
   * The same without lint and with clause files read once, many times as fast. {@code PapersTest}
   * holds it to the words of {@link #of(Path)}.
   *
   * @param folder where the files that the record names are looked for
   * @param kinds of instruments to draft; the machine files are there whatever is drafted
   */
  public static Papers swiftly(byte[] record, Path folder, Set<String> kinds) {
    ProjectSource source = ProjectSource.of("project.yaml", record).in(folder);
    Wanted wanted = Wanted.all().only(kinds).as(List.of());
    Prepared prepared = Bonafide.shipped().draft(source, wanted);
    if (prepared.worked().isEmpty()) {
      return unread(prepared);
    }
    WorkedRecord worked = prepared.worked().get();
    List<Finding> findings = new ArrayList<>(prepared.findings());
    if (!kinds.contains("disclosure")) {
      findings.addAll(worked.disclosures().findings());
    }
    findings.addAll(Consistency.check(worked));
    return of(new Prepared("", Optional.of(worked), findings), worked);
  }

  private static Papers unread(Prepared prepared) {
    JsonNode none = JSON.createArrayNode();
    return new Papers(false, Map.of(), none, none, none, Map.of(), Set.of(), prepared.findings());
  }

  private static Papers of(Prepared prepared, WorkedRecord worked) {
    Map<String, String> texts = new TreeMap<>();
    for (Numbered one : worked.drafted().instruments()) {
      texts.put(one.instrument().name() + ".txt", text(WRITER.write(one)));
    }
    List<Disclosed> disclosed = worked.disclosures().all();
    if (!disclosed.isEmpty()) {
      new PasteTexts(worked.project(), disclosed, Set.of())
          .files()
          .forEach((name, bytes) -> texts.put(name, text(bytes)));
    }
    Map<String, String> extents = new TreeMap<>();
    disclosed.forEach(one -> extents.put(one.work(), one.extent()));
    return new Papers(
        true,
        Collections.unmodifiableMap(texts),
        face(texts, "registration-us.json", statements(worked, "us")),
        face(texts, "registration-cn.json", statements(worked, "cn")),
        face(texts, "disclosure.json", disclosure(worked)),
        extents,
        withheld(prepared, worked),
        prepared.findings());
  }

  /** Whether a machine file of a work would be written. */
  public boolean isWritten(String face, String work) {
    return !withheld.contains(face) && !withheld.contains(face + "-" + work);
  }

  private static Set<String> withheld(Prepared prepared, WorkedRecord worked) {
    Set<String> withheld = new TreeSet<>();
    Withholding.of(prepared, worked, one -> List.of("txt"))
        .forEach(one -> withheld.add(one.instrument()));
    if (prepared.withholds(Scope.disclosure())) {
      withheld.add("disclosure");
    }
    for (String work : worked.project().works().keySet()) {
      for (String office : List.of("us", "cn")) {
        if (prepared.withholds(InstrumentId.statement(office, work).scope())) {
          withheld.add("registration-" + office + "-" + work);
        }
      }
    }
    return withheld;
  }

  private static byte[] statements(WorkedRecord worked, String office) {
    return StatementFile.of(List.copyOf(worked.assessment().of(office).values()));
  }

  private static byte[] disclosure(WorkedRecord worked) {
    return DisclosureFile.of(worked.disclosures().all(), worked.project().languages().get(0));
  }

  private static JsonNode face(Map<String, String> texts, String name, byte[] bytes) {
    texts.put(name, text(bytes));
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
