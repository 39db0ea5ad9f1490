package org.bonafide.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.SignatureBlock;
import org.junit.jupiter.api.Test;

class SignAnchorsTest {

  private static SignatureBlock.Signatory signatory(String who) {
    return new SignatureBlock.Signatory(
        who,
        List.of(new Inline.Words(who)),
        List.of(
            new SignatureBlock.Line("signature", "Signature", List.of()),
            new SignatureBlock.Line("Name", List.of(new Inline.Words("Ada Cole"))),
            new SignatureBlock.Line("date", "Date", List.of())));
  }

  private static List<List<String>> lines(String service) {
    SignatureBlock block =
        new SignatureBlock(
            BlockMark.in(Locale.ENGLISH),
            false,
            List.of(signatory("agency"), signatory("freelancer")));
    SignatureBlock placed = (SignatureBlock) SignAnchors.of(service).in(List.of(block)).get(0);
    return placed.signatories().stream()
        .map(one -> one.lines().stream().map(line -> InlineText.of(line.filled())).toList())
        .toList();
  }

  @Test
  void eachSignerHasTheWordsOfTheServiceWithTheirNumberAndNamesStay() {
    assertThat(lines("signwell"))
        .containsExactly(
            List.of("{{signature:1}}", "Ada Cole", "{{autofill_date_signed:1}}"),
            List.of("{{signature:2}}", "Ada Cole", "{{autofill_date_signed:2}}"));
  }

  @Test
  void noServiceLeavesLinesToSignOn() {
    assertThat(lines("")).allSatisfy(one -> assertThat(one).containsExactly("", "Ada Cole", ""));
  }

  @Test
  void everyServiceHasWordsOfItsOwnForEachKindOfLine() {
    assertThat(SignAnchors.services())
        .containsExactly("acrobat-sign", "boldsign", "docusign", "signwell")
        .allSatisfy(
            service ->
                assertThat(lines(service).get(1)).allSatisfy(one -> assertThat(one).isNotEmpty()))
        .allSatisfy(
            service -> assertThat(lines(service).get(1).get(0)).isNotEqualTo("2").contains("2"));
  }
}
