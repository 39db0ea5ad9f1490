package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.FormScreen;
import org.bonafide.project.Category;
import org.bonafide.project.When;

/**
 * What a US filing needs beside its entries, from data: the paper form that would hold them, fees
 * as reported on a day, the size of an upload.
 *
 * <p>Example: {@code UsFiling.paperForm(Category.VISUAL_ART)} is {@code VA}.
 */
final class UsFiling {

  private static final Data FEES = UnitedStates.FOLDER.read("fees", data -> data);
  private static final Data PAPER = UnitedStates.FOLDER.read("paper-forms", data -> data);

  private UsFiling() {}

  /**
   * A space of a paper form with what it would hold; the entry may be empty.
   *
   * @param open what the record does not state of it
   */
  record Space(String space, String name, String entry, List<FieldEntry> open) {}

  /** A fee as reported: what was charged, and what was announced, or empty. */
  record Fee(String name, String now, String announced) {}

  /** {@code VA}, {@code TX}; empty for a category that is not stated. */
  static String paperForm(Category category) {
    return PAPER.child("forms").text(category.word());
  }

  /** The continuation form for what does not fit. */
  static String overflow() {
    return PAPER.text("overflow");
  }

  /** The spaces of the paper form, in its order, with the entries of the electronic one. */
  static List<Space> spaces(List<FormScreen> screens) {
    List<Space> spaces = new ArrayList<>();
    List<Data> all = PAPER.items("spaces");
    List<FormScreen> authors = screens.stream().filter(s -> s.id().equals("author")).toList();
    for (Data space : all) {
      if (!isOfAuthor(space)) {
        spaces.add(space(space, "", screens));
      } else if (spaces.stream().noneMatch(s -> s.space().equals(space.text("space")))) {
        blocks(all.stream().filter(UsFiling::isOfAuthor).toList(), authors, spaces);
      }
    }
    return spaces;
  }

  private static boolean isOfAuthor(Data space) {
    return space.text("field").startsWith("author-");
  }

  /** Each author has a block of the space, so that no part stands under another's name. */
  private static void blocks(List<Data> block, List<FormScreen> authors, List<Space> spaces) {
    for (int i = 0; i < authors.size(); i++) {
      String of = authors.size() == 1 ? "" : " (author " + (i + 1) + " of " + authors.size() + ")";
      for (Data space : block) {
        spaces.add(space(space, of, List.of(authors.get(i))));
      }
    }
    if (authors.isEmpty()) {
      block.forEach(space -> spaces.add(space(space, "", List.of())));
    }
  }

  private static Space space(Data space, String of, List<FormScreen> screens) {
    List<String> entries = new ArrayList<>();
    List<FieldEntry> open = new ArrayList<>();
    for (String id : List.of(space.text("boxes"), space.text("field"))) {
      entries.addAll(entered(screens, id));
      open.addAll(open(screens, id));
    }
    String entry = String.join("; ", entries);
    return new Space(
        space.text("space"), space.text("name") + of, entry, open.stream().distinct().toList());
  }

  private static List<FieldEntry> open(List<FormScreen> screens, String field) {
    return screens.stream()
        .flatMap(s -> s.fields().stream())
        .filter(f -> f.id().equals(field) && f.filling().state() == FieldEntry.State.OPEN)
        .map(FormScreen.Field::filling)
        .toList();
  }

  private static List<String> entered(List<FormScreen> screens, String field) {
    return screens.stream()
        .flatMap(s -> s.fields().stream())
        .filter(f -> f.id().equals(field) && f.filling().state() == FieldEntry.State.FILLED)
        .map(FormScreen.Field::filling)
        .flatMap(f -> f.boxes().isEmpty() ? Stream.of(f.text().en()) : f.boxes().stream())
        .distinct()
        .toList();
  }

  /** The fees that an application may meet. */
  static List<Fee> fees(UsApplication us) {
    List<Fee> fees = new ArrayList<>();
    boolean single = us.application().equals("single");
    if (us.supplementary() == UsApplication.Prior.THIS_VERSION) {
      return List.of(fee("supplementary", "supplementary registration"));
    }
    fees.add(
        fee(
            single ? "single" : "standard",
            single ? "Single Application" : "Standard Application"));
    if (us.supplementary() == UsApplication.Prior.UNKNOWN) {
      fees.add(fee("supplementary", "supplementary registration"));
    }
    return fees;
  }

  private static Fee fee(String key, String name) {
    Data fee = FEES.child(key);
    return new Fee(name, fee.text("now"), fee.text("announced"));
  }

  /** The day the fees were reported. */
  static Optional<When> feesReportedOn() {
    return day(FEES.day("reported-on"));
  }

  /** The day the form was last checked. */
  static Optional<When> formChecked() {
    return day(UsForm.shipped().checked());
  }

  /** The size that one file may have. */
  static int uploadMegabytes() {
    return UsForm.shipped().limit("upload-megabytes");
  }

  private static Optional<When> day(String text) {
    java.time.LocalDate day = java.time.LocalDate.parse(text);
    return Optional.of(new When(text, day, day));
  }
}
