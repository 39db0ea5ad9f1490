package org.bonafide.publish.claim;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.evidence.seal.Sealed;
import org.bonafide.label.Disclosed;
import org.bonafide.law.Statement;
import org.bonafide.project.Tool;
import org.bonafide.project.When;
import org.bonafide.project.Work;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.machine.JsonFile;

/**
 * What a platform is told of works by a program: {@code claim.json}. Public facts alone: no person
 * but by the name that the public sees, no record file, no prompt and no price.
 *
 * <p>Example: {@code new Claim(worked, List.of(new ClaimedFile("poster.tif", digest)),
 * Optional.empty()).json()}.
 *
 * @param files that the user says the claim is about
 * @param ledger whose last seal over the record files binds the claim to them without showing them
 */
public record Claim(WorkedRecord worked, List<ClaimedFile> files, Optional<Ledger> ledger) {

  /** The version of the form. */
  static final int VERSION = 1;

  public Claim {
    files = List.copyOf(files);
  }

  /** The whole file. */
  public String json() {
    return JsonFile.text(
        face -> {
          JsonGenerator json = face.json();
          json.writeStartObject();
          json.writeNumberField("claim", VERSION);
          json.writeStringField("title", worked.project().title());
          json.writeStringField(
              "speaks-as-of", worked.project().speaksAsOf().map(When::text).orElse(""));
          face.array(
              "files", files, one -> face.object("name", one.name(), "sha256", one.sha256()));
          face.array("works", worked.project().works().values(), work -> work(face, work));
          seal(face);
          json.writeEndObject();
        });
  }

  private void work(JsonFile face, Work work) throws IOException {
    JsonGenerator json = face.json();
    Locale language = worked.project().languages().get(0);
    List<Disclosed> disclosed =
        worked.disclosures().all().stream().filter(one -> one.work().equals(work.id())).toList();
    json.writeStartObject();
    json.writeStringField("work", work.id());
    json.writeStringField("title", work.titleIn(language));
    json.writeStringField("category", work.category().word());
    json.writeStringField("created", work.created().map(When::text).orElse(""));
    json.writeStringField(
        "published", work.published().flatMap(p -> p.on()).map(When::text).orElse(""));
    json.writeStringField(
        "generated", disclosed.stream().map(Disclosed::extent).findFirst().orElse(""));
    face.strings(
        "elements", disclosed.stream().map(Disclosed::elements).findFirst().orElse(Map.of()));
    json.writeStringField(
        "statement",
        disclosed.stream()
            .map(one -> Disclosed.in(one.words().statements(), language))
            .findFirst()
            .orElse(""));
    face.array("tools", worked.project().generativeTools(work), tool -> tool(face, tool));
    face.array("labels", disclosed, one -> label(face, one, language));
    face.array(
        "verdicts",
        worked.assessment().offices().stream()
            .flatMap(office -> worked.assessment().of(office).values().stream())
            .filter(statement -> statement.work().equals(work.id()))
            .toList(),
        statement -> verdict(face, statement));
    json.writeEndObject();
  }

  private static void tool(JsonFile face, Tool tool) throws IOException {
    face.object("name", tool.name(), "version", tool.version(), "provider", tool.provider());
  }

  private static void label(JsonFile face, Disclosed one, Locale language) throws IOException {
    JsonGenerator json = face.json();
    json.writeStartObject();
    json.writeStringField("target", one.target());
    json.writeStringField("duty", one.duty().word());
    Locale own = one.words().language().orElse(language);
    json.writeStringField("label", Disclosed.in(one.words().labels(), own));
    face.strings("marks", new TreeMap<>(one.marks()));
    json.writeStringField("checked", one.source().checked());
    json.writeEndObject();
  }

  private void verdict(JsonFile face, Statement one) throws IOException {
    String day = worked.project().speaksAsOf().map(When::text).orElse("");
    face.object("jurisdiction", one.jurisdiction(), "verdict", one.verdict().word(), "on", day);
  }

  private void seal(JsonFile face) throws IOException {
    Optional<Sealed> sealed = ledger.flatMap(Ledger::last);
    if (sealed.isEmpty()) {
      return;
    }
    JsonGenerator json = face.json();
    Sealed last = sealed.get();
    json.writeObjectFieldStart("seal");
    json.writeNumberField("number", last.seal().number());
    json.writeStringField("sha256", last.digest());
    json.writeStringField("merkle-root-sha256", last.seal().root());
    face.array(
        "time-stamps",
        last.stamp().stream().toList(),
        stamp ->
            face.object(
                "time",
                stamp.time().toString(),
                "authority",
                stamp.authority(),
                "known",
                stamp.standing().word()));
    json.writeEndObject();
  }
}
