package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bonafide.project.Filing;
import org.bonafide.project.Work;

/**
 * Which letters of the Office are to be answered, as the record lists them in their order.
 *
 * <p>Example: where a refusal, a request and a second refusal are listed, {@code refusal()} is the
 * second one and {@code request()} is 2.
 *
 * @param path that of the filing, as in {@code works.poster.filing}
 */
record UsCorrespondence(String path, List<Filing.Letter> letters) {

  private static final String REFUSAL = "refusal";
  private static final String REQUEST = "reconsideration";
  private static final String EXAMINER = "examiner-letter";

  /** A refusal can be met twice. */
  private static final int REQUESTS = 2;

  static UsCorrespondence of(Work work) {
    return new UsCorrespondence(
        "works." + work.id() + ".filing",
        work.registered().filing().map(Filing::correspondence).orElse(List.of()));
  }

  /**
   * A letter and where it stands.
   *
   * @param key its path, as in {@code works.poster.filing.correspondence[0]}
   * @param place among the letters, from 0
   */
  record Listed(String key, int place, Filing.Letter letter) {}

  /** The examiner's last letter that is not answered yet; where all are, the last. */
  Optional<Listed> examiners() {
    return last(EXAMINER, true).or(() -> last(EXAMINER, false));
  }

  /** The last refusal. */
  Optional<Listed> refusal() {
    return last(REFUSAL, false);
  }

  /** The refusal that came after a letter of the examiner, which nobody answers any more. */
  Optional<Listed> refusedAfter(Listed letter) {
    return refusal().filter(refused -> refused.place() > letter.place());
  }

  /** The refusals and the requests before the last refusal, in their order. */
  List<Listed> before(Listed refused) {
    return IntStream.range(0, refused.place())
        .filter(i -> !letters.get(i).kind().equals(EXAMINER))
        .mapToObj(this::listed)
        .toList();
  }

  private Listed listed(int place) {
    return new Listed(path + ".correspondence[" + place + "]", place, letters.get(place));
  }

  /** Whether it came after both requests, so that the Office takes no further one. */
  boolean isFinal() {
    return request() > REQUESTS;
  }

  /** Which request the last refusal calls for: 1, or 2 where it came after a first one. */
  int request() {
    int refused =
        IntStream.range(0, letters.size())
            .filter(i -> letters.get(i).kind().equals(REFUSAL))
            .max()
            .orElse(0);
    return 1
        + (int)
            letters.subList(0, refused).stream()
                .filter(letter -> letter.kind().equals(REQUEST))
                .count();
  }

  /** The request that is listed behind the last refusal, where there is one. */
  Optional<Listed> requested() {
    return last(REQUEST, false)
        .filter(
            request -> last(REFUSAL, false).filter(r -> r.place() < request.place()).isPresent());
  }

  private Optional<Listed> last(String kind, boolean open) {
    return IntStream.range(0, letters.size())
        .filter(i -> letters.get(i).kind().equals(kind))
        .filter(i -> !open || letters.get(i).answered().isEmpty())
        .mapToObj(this::listed)
        .reduce((earlier, later) -> later);
  }
}
