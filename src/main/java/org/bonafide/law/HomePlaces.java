package org.bonafide.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonafide.project.Party;
import org.bonafide.project.Person;
import org.bonafide.project.Project;

/**
 * The places of those whose papers a set is: of the parties; where there are none, of the people.
 */
final class HomePlaces {

  private HomePlaces() {}

  /** A place each, as the record states it; empty where it states none. */
  static List<String> of(Project project) {
    List<String> places = new ArrayList<>();
    for (Party party : project.parties().values()) {
      Person person = project.people().get(party.person());
      String stated = party.place().in(Locale.ENGLISH);
      places.add(stated.isEmpty() && person != null ? person.domicile() : stated);
    }
    if (places.isEmpty()) {
      project.people().values().forEach(person -> places.add(person.domicile()));
    }
    return places;
  }

  /** What stands behind the last comma: {@code US} of {@code New York, US}. */
  static String country(String place) {
    return place.substring(place.lastIndexOf(',') + 1).strip();
  }
}
