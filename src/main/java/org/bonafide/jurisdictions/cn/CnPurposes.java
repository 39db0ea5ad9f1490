package org.bonafide.jurisdictions.cn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.data.Grammar;
import org.bonafide.project.Arrangement;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.ThirdParty;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * What each record is handed in for (证明目的), by the question of the courts that it bears on: the
 * acts that name it, and what owner, tools and material of others rest on it. Nothing is said of a
 * record that nothing names.
 *
 * @param making how the acts of each element bear the factors of the courts, by its id
 */
record CnPurposes(
    Project project,
    Work work,
    CnOwner owner,
    Map<String, Map<CnFactor, CnProcess.Finding>> making) {

  private static final Grammar GRAMMAR = CnWords.grammar();

  /** Purposes by question, in the order of the courts; empty where nothing names the record. */
  Map<String, List<String>> of(String record) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (CnQuestion question : CnQuestion.ALL) {
      List<String> own = of(record, question).distinct().toList();
      if (!own.isEmpty()) {
        all.put(question.id(), own);
      }
    }
    return all.isEmpty() ? byKind(record) : all;
  }

  private Stream<String> of(String record, CnQuestion question) {
    Stream<String> acts = work.elements().values().stream().flatMap(e -> acts(record, question, e));
    Stream<String> more =
        switch (question.id()) {
          case "choice" -> arrangement(record);
          case "ownership" -> Stream.concat(owned(record), terms(record));
          case "others" -> others(record);
          default -> Stream.empty();
        };
    return Stream.concat(acts, more);
  }

  private Stream<String> acts(String record, CnQuestion question, Element element) {
    List<Step> steps =
        question.acts(element, making.get(element.id())).stream()
            .filter(s -> s.records().contains(record))
            .toList();
    return new CnActs(project, steps)
        .byPeople().stream()
            .map(
                own ->
                    CnCourtData.say(
                        "acts", own.who(), on(own.days()), named(element), own.nouns()));
  }

  private static String named(Element element) {
    return GRAMMAR.named(element.named().in(CnWords.OFFICE))
        + CnWords.untranslated(element.named());
  }

  private static String on(List<String> days) {
    return switch (days.size()) {
      case 0 -> "";
      case 1 -> CnCourtData.say("on", days.get(0));
      default -> CnCourtData.say("from-to", days.get(0), days.get(1));
    };
  }

  private Stream<String> arrangement(String record) {
    return work.arrangement().stream()
        .filter(a -> a.records().contains(record))
        .map((Arrangement a) -> arranged(a));
  }

  private String arranged(Arrangement a) {
    String day = a.on().map(CnWords::date).map(d -> CnCourtData.say("on", d)).orElse("");
    return CnCourtData.say("arranged", CnAct.people(project, a.by()), day);
  }

  private Stream<String> owned(String record) {
    return owner.titles().stream()
        .filter(title -> title.stated().records().contains(record))
        .map(title -> owned(title, project.records().get(record).kind()));
  }

  /**
   * What a record of a title says of it and no more: an agreement tells whose the rights shall be
   * and from when, never that the price is paid.
   */
  private static String owned(CnTitle title, String kind) {
    String who = title.names(title.stated().who().stream().toList()).in(CnWords.OFFICE);
    boolean byWriting = title.stated().isByWriting();
    if (who.isEmpty() || byWriting && !kind.equals("agreement")) {
      return CnCourtData.say("title.open");
    }
    String moment = title.vesting().stated();
    if (byWriting && !moment.isEmpty()) {
      String since = CnCourtData.say("moment." + moment);
      return CnCourtData.say("title." + title.by() + "-from", who, since);
    }
    String own = "title." + title.by();
    return CnCourtData.say(CnCourtData.find(own).isPresent() ? own : "title.open", who);
  }

  /** Whether the record is handed in for a title that the work states. */
  boolean isOfTitle(String record) {
    return owner.titles().stream().anyMatch(t -> t.stated().records().contains(record));
  }

  private Stream<String> terms(String record) {
    return work.steps()
        .flatMap(s -> s.with().stream())
        .distinct()
        .map(project.tools()::get)
        .filter(tool -> tool != null)
        .flatMap(
            tool ->
                tool.terms().stream()
                    .filter(terms -> terms.records().contains(record))
                    .map(terms -> termed(tool, terms)));
  }

  private static String termed(Tool tool, Tool.Terms terms) {
    String stated = terms.outputOwner();
    if (stated.isEmpty() || stated.equals("unknown")) {
      return CnCourtData.say("terms", tool.name());
    }
    String whose = CnCourtData.find("output-owner." + stated).orElse(stated);
    return CnCourtData.say("terms-owner", tool.name(), whose);
  }

  private Stream<String> others(String record) {
    return work.thirdParty().stream()
        .filter((ThirdParty one) -> one.records().contains(record))
        .map(one -> CnCourtData.say("other", CnWords.told(one.what())));
  }

  private Map<String, List<String>> byKind(String record) {
    String kind = project.records().get(record).kind();
    return CnCourtData.question(kind).stream()
        .collect(
            Collectors.toMap(
                question -> question, question -> List.of(CnCourtData.say("of-kind." + kind))));
  }
}
