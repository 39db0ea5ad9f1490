package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.SignatureBlock;
import org.junit.jupiter.api.Test;

/** Who signs a contract in which a company promises what only a person can. */
class PersonsSignTest {

  private static final Variant PERSON = Variant.of("agency", "US-NY");
  private static final String WAIVER = "clauses: {include: [vara-waiver]}";

  private static List<String> signers(String yaml) {
    return ContractVariants.drafted(yaml, false).instruments().get(0).instrument().blocks().stream()
        .flatMap(Block::walk)
        .filter(SignatureBlock.class::isInstance)
        .flatMap(block -> ((SignatureBlock) block).signatories().stream())
        .map(one -> InlineText.of(one.heading()))
        .toList();
  }

  private static String ofACompany(Variant variant) {
    return variant
        .yaml()
        .replace(
            "illustrator: {person: hale",
            "illustrator: {name: Sample Pictures Inc., kind: company");
  }

  @Test
  void theAuthorSignsAWaiverAlsoWhereTheFreelancerIsACompany() {
    assertThat(signers(ofACompany(PERSON.adding(WAIVER))))
        .hasSize(3)
        .last()
        .asString()
        .contains("Hale");
  }

  @Test
  void aPersonWhoIsThePartySignsOnce() {
    assertThat(signers(PERSON.adding(WAIVER).yaml())).hasSize(2);
  }

  @Test
  void whereNothingIsAPersonsAloneTheCompanySigns() {
    assertThat(signers(ofACompany(PERSON))).hasSize(2);
  }
}
