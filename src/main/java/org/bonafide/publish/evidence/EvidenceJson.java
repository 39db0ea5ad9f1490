package org.bonafide.publish.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.evidence.gaps.Checklist;
import org.bonafide.evidence.gaps.Gap;
import org.bonafide.evidence.gaps.Gaps;
import org.bonafide.evidence.grade.GradeWords;
import org.bonafide.evidence.grade.Graded;
import org.bonafide.evidence.scan.FileFacts;
import org.bonafide.evidence.seal.Verification;
import org.bonafide.project.Work;
import org.bonafide.publish.machine.JsonFile;

/**
 * The machine faces of grades and gaps: arrays at the top level, one object a record or question.
 */
public final class EvidenceJson {

  private EvidenceJson() {}

  /**
   * {@code evidence grade --format json}: {@code {record, file, sha256, grade, timing, act, made,
   * written, no-later-than, stamped-by, stamped, authority, why, remarks}}.
   */
  public static String grades(List<Graded> grades) {
    GradeWords words = new GradeWords(Locale.ENGLISH);
    return JsonFile.text(
        face ->
            face.array(
                grades,
                graded -> {
                  face.json().writeStartObject();
                  for (Map.Entry<String, String> field : graded.fields().entrySet()) {
                    face.json().writeStringField(field.getKey(), field.getValue());
                  }
                  face.json().writeStringField("why", words.of(graded.why()));
                  face.json().writeArrayFieldStart("remarks");
                  for (Graded.Said remark : graded.remarks()) {
                    face.json().writeString(words.of(remark));
                  }
                  face.json().writeEndArray();
                  face.json().writeEndObject();
                }));
  }

  /**
   * {@code evidence gaps --format json}: {@code {work, item, standing, why, next, authority}}; of
   * one law, or of both where it is empty.
   */
  public static String gaps(CaseFile.Content content, List<Work> works, String law) {
    return JsonFile.text(
        face -> {
          face.json().writeStartArray();
          for (Work work : works) {
            for (Gap gap : Gaps.of(content.project(), content.evidence(), content.ledger(), work)) {
              if (law.isEmpty() || gap.law().equals(law)) {
                gap(face, work, gap);
              }
            }
          }
          face.json().writeEndArray();
        });
  }

  /**
   * {@code evidence scan --format json}: one object a file, in the order of their names; of those
   * too in which nothing was found.
   */
  public static String scan(List<FileFacts> files) {
    return JsonFile.text(
        face ->
            face.array(
                files,
                file -> {
                  face.json().writeStartObject();
                  for (Map.Entry<String, String> field : file.words().entrySet()) {
                    face.json().writeStringField(field.getKey(), field.getValue());
                  }
                  face.strings("parameters", file.parameters());
                  face.strings("models", file.models());
                  face.strings("remarks", file.remarks());
                  face.json().writeStringField("looked-into", file.lookedInto() ? "yes" : "no");
                  face.json().writeEndObject();
                }));
  }

  /**
   * {@code evidence verify --format json}: {@code {file, change, since}}, one object a file, and
   * {@code now} for one that moved.
   */
  public static String fates(List<Verification.Fate> fates) {
    return JsonFile.text(
        face ->
            face.array(
                fates,
                fate -> {
                  face.json().writeStartObject();
                  face.json().writeStringField("file", fate.file());
                  face.json().writeStringField("change", fate.change().word());
                  face.json().writeNumberField("since", fate.since());
                  if (!fate.now().isEmpty()) {
                    face.json().writeStringField("now", fate.now());
                  }
                  face.json().writeEndObject();
                }));
  }

  private static void gap(JsonFile face, Work work, Gap gap) throws IOException {
    Checklist list = new Checklist(Locale.ENGLISH);
    face.json().writeStartObject();
    face.json().writeStringField("work", work.id());
    face.json().writeStringField("item", gap.item());
    face.json().writeStringField("standing", gap.standing().word());
    face.json().writeStringField("why", list.why(gap));
    face.json().writeStringField("next", list.next(gap.item()));
    face.json().writeStringField("authority", Checklist.authority(gap.item()));
    face.json().writeEndObject();
  }
}
