package org.bonafide.publish;

import java.util.List;
import java.util.Locale;
import org.bonafide.law.Authorities;
import org.bonafide.law.Reason;
import org.bonafide.law.Statement;

/**
 * What an office would be told of a work, and why.
 *
 * <p>Example: {@code preview.verdicts().get(0).verdict()} is {@code limited}.
 *
 * @param office the id of the law
 * @param work the id of the work
 * @param verdict its word
 */
public record WorkVerdict(String office, String work, String verdict, List<Ground> grounds) {
  public WorkVerdict {
    grounds = List.copyOf(grounds);
  }

  /** A reason, with what it rests on. */
  public record Ground(Reason reason) {

    /** One plain sentence. */
    public String words(Locale language) {
      return reason.words().in(language);
    }

    /** The authority, as it is cited; empty where there is none. */
    public String cite(Locale language) {
      return Authorities.shipped()
          .find(reason.authority())
          .map(authority -> authority.citeIn(language))
          .orElse("");
    }

    /** The path of the key that it rests on; empty where there is none. */
    public String key() {
      return reason.field();
    }
  }

  static WorkVerdict of(String office, Statement statement) {
    return new WorkVerdict(
        office,
        statement.work(),
        statement.verdict().word(),
        statement.reasons().stream().map(Ground::new).toList());
  }
}
