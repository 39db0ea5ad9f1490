package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.FormScreen;
import org.bonafide.project.Party;
import org.bonafide.project.Person;
import org.bonafide.project.Project;

/**
 * What stands in the claim or the title is printed on the certificate and in the online record, so
 * it holds no address, no number of a document, no e-mail, no telephone number.
 */
final class UsPublicFieldsArePublic implements UsRule {

  /**
   * The fields whose words are written freely; names, years and numbers have fields of their own.
   */
  private static final Set<String> WRITTEN =
      Set.of("title", "author-created-other", "excluded-other", "new-other");

  private static final String MAIL = "(?s).*[\\w.+-]+@[\\w-]+\\.\\w.*";
  private static final String PHONE = "(?s).*(\\+?\\d[\\s().-]?){9,}.*";

  @Override
  public List<Finding> check(UsCase one) {
    List<Finding> findings = new ArrayList<>();
    for (FormScreen screen : one.application().screens()) {
      for (FormScreen.Field field : screen.fields()) {
        String entry = field.filling().text().en();
        if (field.isPublic()
            && field.filling().state() == FieldEntry.State.FILLED
            && WRITTEN.contains(field.id())
            && isPrivate(one.project(), entry)) {
          findings.add(finding(one, field));
        }
      }
    }
    return findings;
  }

  private static boolean isPrivate(Project project, String entry) {
    boolean stated =
        Stream.concat(
                project.parties().values().stream().flatMap(UsPublicFieldsArePublic::addresses),
                project.people().values().stream().map(Person::idNumber))
            .filter(words -> words.length() > 5)
            .anyMatch(entry::contains);
    return stated || entry.matches(MAIL) || entry.matches(PHONE);
  }

  private static Stream<String> addresses(Party party) {
    return Stream.concat(
        Stream.of(party.address().plain()), party.address().languages().values().stream());
  }

  private static Finding finding(UsCase one, FormScreen.Field field) {
    return Finding.warning(
            "personal-data-in-public-field",
            one.project().places().of(field.filling().field()),
            "The entry for \""
                + field.name().en()
                + "\" holds an address, a number or an e-mail, and would be printed in the public"
                + " record.",
            "Take it out of the record’s words that stand in this field.")
        .by("us-compendium-1802");
  }
}
