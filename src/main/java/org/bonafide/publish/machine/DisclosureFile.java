package org.bonafide.publish.machine;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bonafide.label.Disclosed;
import org.bonafide.project.Ref;

/** The machine face {@code disclosure.json}: one object a work and target. */
public final class DisclosureFile {

  private DisclosureFile() {}

  /** Words are in the leading language of the record. */
  public static byte[] of(List<Disclosed> all, Locale language) {
    return JsonFile.of(face -> face.array(all, one -> one(face, one, language)));
  }

  private static void one(JsonFile face, Disclosed one, Locale language) throws IOException {
    face.json().writeStartObject();
    face.json().writeStringField("work", one.work());
    face.json().writeStringField("target", one.target());
    face.json().writeStringField("duty", one.duty().word());
    face.json().writeStringField("why", Disclosed.in(one.why(), language));
    face.json()
        .writeStringField(
            "label", Disclosed.in(one.words().labels(), one.words().language().orElse(language)));
    face.json().writeStringField("notice", Disclosed.in(one.words().notices(), language));
    // A map without order of its own must not make the file differ from run to run.
    face.strings("options", options(one));
    face.strings("marks", new TreeMap<>(one.marks()));
    face.json().writeStringField("owes", Disclosed.in(one.owes().role(), language));
    face.json().writeStringField("owes-id", one.owes().who().map(Ref::id).orElse(""));
    face.json().writeStringField("exception", Disclosed.in(one.owes().exception(), language));
    face.strings("exception-records", one.owes().records());
    face.strings("elements", one.elements());
    face.strings("missing", one.missingKeys());
    face.strings("labels", byTag(one.words().labels()));
    face.json().writeStringField("statement", Disclosed.in(one.words().statements(), language));
    face.strings("forms", forms(one, language));
    face.strings("placement", placements(one, language));
    face.json().writeStringField("where", Disclosed.in(one.where(), language));
    face.json().writeStringField("authority", one.source().authority());
    face.json().writeStringField("checked", one.source().checked());
    face.json().writeStringField("read", one.source().isOwnWords() ? "own-words" : "second-hand");
    face.json().writeBooleanField("refused", one.refused());
    face.json().writeEndObject();
  }

  /** Fields by their English name; one that the record does not settle is left out. */
  private static Map<String, String> options(Disclosed one) {
    Map<String, String> options = new LinkedHashMap<>();
    one.options().stream()
        .filter(pick -> !pick.value().isEmpty())
        .forEach(pick -> options.put(pick.field().get(Locale.ENGLISH), pick.value()));
    return options;
  }

  private static Map<String, String> byTag(Map<Locale, String> words) {
    Map<String, String> byTag = new TreeMap<>();
    words.forEach((language, text) -> byTag.put(language.toLanguageTag(), text));
    return byTag;
  }

  private static Map<String, String> forms(Disclosed one, Locale language) {
    Map<String, String> forms = new TreeMap<>();
    one.words()
        .forms()
        .forEach((medium, words) -> forms.put(medium, Disclosed.in(words, language)));
    return forms;
  }

  private static Map<String, String> placements(Disclosed one, Locale language) {
    Map<String, String> placements = new TreeMap<>();
    one.placements().forEach(p -> placements.put(p.medium(), Disclosed.in(p.words(), language)));
    return placements;
  }
}
