package org.bonafide.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bonafide.page.http.PageAnswer;
import org.bonafide.page.http.PageRequest;
import org.bonafide.publish.Bonafide;

/** The language in which the page speaks: the one that was chosen, else that of the browser. */
final class ReaderLanguage {

  private static final String COOKIE = "bonafide-language";

  private ReaderLanguage() {}

  static Locale of(PageRequest request) {
    List<String> known = Bonafide.languages();
    String chosen = request.cookie(COOKIE);
    if (known.contains(chosen)) {
      return Locale.forLanguageTag(chosen);
    }
    return Arrays.stream(request.header("Accept-Language").split(","))
        .map(one -> one.split(";")[0].strip())
        .filter(one -> one.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
        .map(one -> Locale.forLanguageTag(one).getLanguage())
        .flatMap(
            tongue ->
                known.stream()
                    .filter(tag -> Locale.forLanguageTag(tag).getLanguage().equals(tongue)))
        .findFirst()
        .map(Locale::forLanguageTag)
        .orElse(Locale.ENGLISH);
  }

  /** Keeps a choice, and goes back to where it was made, which is a place of this page. */
  static PageAnswer chosen(PageRequest request) {
    String tag = request.query("to");
    String back = request.query("back");
    boolean here = back.matches("/[^/\\\\\\s][^\\\\\\s]*");
    if (!Bonafide.languages().contains(tag)) {
      return Pages.missing();
    }
    return PageAnswer.seeOther(here ? back : "/")
        .with("Set-Cookie", COOKIE + "=" + tag + "; Path=/; HttpOnly; SameSite=Strict");
  }
}
