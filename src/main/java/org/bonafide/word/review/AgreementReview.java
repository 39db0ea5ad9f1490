package org.bonafide.word.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bonafide.word.Host;
import org.bonafide.word.HostRefused;
import org.bonafide.word.MarginText;

/**
 * Looks through an agreement for the words by which it is told what it says.
 *
 * <p>Example: {@code AgreementReview.of(host).rows().get(0).state()}. A row that is answered says
 * that for each point words were found that leave nothing to be agreed, never that they suffice.
 *
 * @param host what was read
 * @param sentences how many sentences were looked through
 * @param terms the agreement's own terms that count as words for AI or for records of the making
 * @param beside what was read beside the text, in order: {@code footnotes}, {@code text-boxes} ...
 * @param rows the five questions, then a row for each clause of the library
 */
public record AgreementReview(
    Host host, int sentences, List<String> terms, List<String> beside, List<ReviewedRow> rows) {

  private static final List<String> FOLLOWED = List.of("ai", "record");
  private static final int ROUNDS = 2; // a term may be defined by a term

  public AgreementReview {
    terms = List.copyOf(terms);
    beside = List.copyOf(beside);
    rows = List.copyOf(rows);
  }

  /**
   * Looks through a host.
   *
   * @throws HostRefused where a note, a header or a footer is no XML that Word writes
   */
  public static AgreementReview of(Host host) throws HostRefused {
    List<MarginText> margins = MarginText.of(host);
    List<SearchedSentence> sentences = AgreementSentences.of(host, margins);
    WordLists lists = WordLists.SHIPPED;
    Set<String> terms = new LinkedHashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String list : FOLLOWED) {
        Set<String> defined = defined(list, lists, sentences);
        defined.removeAll(lists.of(list));
        lists = lists.with(list, List.copyOf(defined));
        terms.addAll(defined);
      }
    }
    Map<String, ReviewedRow.Looked> looked = new LinkedHashMap<>();
    Saying.all(lists).forEach((id, saying) -> looked.put(id, looked(saying, saying.in(sentences))));
    List<ReviewedRow> rows = ReviewRow.all().stream().map(row -> reviewed(row, looked)).toList();
    List<String> beside = margins.stream().map(MarginText::part).distinct().toList();
    return new AgreementReview(host, sentences.size(), List.copyOf(terms), beside, rows);
  }

  private static Set<String> defined(
      String list, WordLists lists, List<SearchedSentence> sentences) {
    WordSearch search = WordSearch.of("{" + list + "}", lists);
    Set<String> terms = new LinkedHashSet<>();
    for (String defines : lists.of("defines")) {
      Pattern pattern = Pattern.compile(defines);
      for (SearchedSentence sentence : sentences) {
        if (search.finds(sentence)) {
          Matcher found = pattern.matcher(sentence.searched().words());
          while (found.find()) {
            terms.add(found.group("term").strip());
          }
        }
      }
    }
    terms.removeIf(term -> isOther(term, lists));
    return terms;
  }

  /** Whether a term is one that may hold AI and is not AI itself. */
  private static boolean isOther(String term, WordLists lists) {
    return lists.of("never").contains(term)
        || lists.of("agency").contains(term)
        || lists.of("freelancer").contains(term)
        || lists.of("output").stream().anyMatch(one -> one.equalsIgnoreCase(term));
  }

  private static ReviewedRow.Looked looked(Saying saying, List<SearchedSentence> found) {
    return new ReviewedRow.Looked(
        saying.id(),
        saying.says(),
        found.stream()
            .map(
                one ->
                    new ReviewedRow.Spot(
                        one.part(),
                        one.paragraph(),
                        one.number(),
                        one.section(),
                        one.quoted(),
                        one.isOpen()))
            .toList());
  }

  private static ReviewedRow reviewed(ReviewRow row, Map<String, ReviewedRow.Looked> looked) {
    List<ReviewedRow.Point> points =
        row.points().stream()
            .map(ids -> new ReviewedRow.Point(ids.stream().map(id -> one(looked, id)).toList()))
            .map(nearest(row, looked))
            .toList();
    List<ReviewedRow.Against> against = new ArrayList<>();
    for (List<String> ids : row.against()) {
      List<ReviewedRow.Looked> both = ids.stream().map(id -> one(looked, id)).toList();
      if (both.stream().allMatch(ReviewedRow.Looked::found) && !isOneSentence(both)) {
        against.add(new ReviewedRow.Against(both));
      }
    }
    return new ReviewedRow(
        row.kind(), row.id(), row.asks(), state(row, points, against, looked), points, against);
  }

  /** The places of each point in that order in which the sections speak most of the row. */
  private static UnaryOperator<ReviewedRow.Point> nearest(
      ReviewRow row, Map<String, ReviewedRow.Looked> looked) {
    Map<String, Integer> spoken = new HashMap<>();
    row.points().stream()
        .flatMap(List::stream)
        .flatMap(id -> one(looked, id).spots().stream())
        .forEach(spot -> spoken.merge(spot.section(), 1, Integer::sum));
    Comparator<ReviewedRow.Spot> most =
        Comparator.comparingInt(spot -> -spoken.getOrDefault(spot.section(), 0));
    return point ->
        new ReviewedRow.Point(
            point.looked().stream()
                .map(
                    one ->
                        new ReviewedRow.Looked(
                            one.id(), one.says(), one.spots().stream().sorted(most).toList()))
                .toList());
  }

  /** Two things that one sentence says together do not read against each other. */
  private static boolean isOneSentence(List<ReviewedRow.Looked> both) {
    if (both.size() != 2) {
      return false;
    }
    Set<String> one = sentences(both.get(0));
    Set<String> other = sentences(both.get(1));
    return one.containsAll(other) || other.containsAll(one);
  }

  private static Set<String> sentences(ReviewedRow.Looked looked) {
    return looked.spots().stream()
        .map(spot -> spot.paragraph().index() + " " + spot.words())
        .collect(Collectors.toSet());
  }

  private static ReviewedRow.State state(
      ReviewRow row,
      List<ReviewedRow.Point> points,
      List<ReviewedRow.Against> against,
      Map<String, ReviewedRow.Looked> looked) {
    if (!against.isEmpty()) {
      return ReviewedRow.State.CONTRADICTED;
    }
    boolean enough = row.enough().stream().anyMatch(id -> one(looked, id).settled());
    if (enough || points.stream().allMatch(ReviewedRow.Point::settled)) {
      return ReviewedRow.State.ANSWERED;
    }
    return points.stream().anyMatch(ReviewedRow.Point::found)
        ? ReviewedRow.State.PARTLY
        : ReviewedRow.State.SILENT;
  }

  private static ReviewedRow.Looked one(Map<String, ReviewedRow.Looked> looked, String id) {
    ReviewedRow.Looked one = looked.get(id);
    if (one == null) {
      throw new IllegalStateException("no saying is called " + id);
    }
    return one;
  }

  /** How many paragraphs with words there are. */
  public int paragraphs() {
    return (int) host.paragraphs().stream().filter(one -> !one.isBlank()).count();
  }

  /** Whether what stands behind the last sentence that is read was not looked into. */
  public boolean isCut() {
    return sentences >= AgreementSentences.MOST;
  }
}
