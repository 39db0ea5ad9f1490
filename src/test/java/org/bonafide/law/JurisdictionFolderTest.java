package org.bonafide.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bonafide.data.FolderIndex;
import org.bonafide.jurisdictions.Jurisdictions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A law is a folder of data, with an office or without. */
class JurisdictionFolderTest {

  @Test
  void eachFolderSaysItsNameAndThePlacesThatMeanIt() {
    assertThat(JurisdictionFolder.all()).hasSizeGreaterThan(3);
    for (JurisdictionFolder folder : JurisdictionFolder.all()) {
      Jurisdiction.Profile profile = folder.profile();
      assertThat(profile.name().in(Locale.ENGLISH)).as(folder.id()).isNotBlank();
      assertThat(profile.name().in(Locale.SIMPLIFIED_CHINESE)).matches("\\p{IsHan}+");
      assertThat(profile.places()).as(folder.id()).isNotEmpty();
    }
  }

  @Test
  void thoseWithAnOfficeAreThoseOfTheIndex() {
    assertThat(Jurisdictions.shipped())
        .extracting(Jurisdiction::id)
        .isEqualTo(FolderIndex.names("jurisdictions", "offices"));
    assertThat(JurisdictionFolder.all())
        .extracting(JurisdictionFolder::id)
        .containsAll(FolderIndex.names("jurisdictions", "offices"))
        .contains("gb", "de");
  }

  @Test
  void noCodeOfALawStandsInTwoFolders() {
    List<String> codes =
        ContractLaw.shipped().stream().flatMap(law -> law.laws().keySet().stream()).toList();
    assertThat(codes).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  @Test
  void aLawWithoutWordingOfItsOwnIsNeutral() {
    assertThat(ContractLaw.of("US-NY").wording()).isEqualTo("us");
    assertThat(ContractLaw.of("DE").wording()).isEqualTo("de");
    assertThat(ContractLaw.of("CN").prevailing()).isEqualTo("zh-CN");
    for (String code : List.of("FR", "CA-ON", "the laws of Ruritania", "")) {
      assertThat(ContractLaw.of(code).wording()).as(code).isEqualTo(ContractLaw.NEUTRAL);
    }
    assertThat(ContractLaw.of("GB-SCT").name("GB-SCT").orElseThrow().in(Locale.ENGLISH))
        .isEqualTo("the law of Scotland");
  }

  @Test
  void everyAuthorityOfAWarningIsShipped() {
    assertThat(ContractLaw.shipped().stream().flatMap(law -> law.warnings().stream()))
        .isNotEmpty()
        .allSatisfy(w -> assertThat(Authorities.shipped().find(w.authority())).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "'Oakland, CA 94607', true",
    "'1 Pier, Los Angeles, California', true",
    "'San Diego, CA, US', true",
    "'9 King St, Toronto, ON, CA', false",
    "'CA', false",
    "'Casablanca 20000', false"
  })
  void theCodeOfCanadaIsNotCalifornia(String address, boolean californian) {
    ContractLaw.Warning warning =
        ContractLaw.shipped().stream()
            .flatMap(law -> law.warnings().stream())
            .filter(one -> one.rule().equals("hire-in-california"))
            .findFirst()
            .orElseThrow();
    assertThat(warning.places().stream().anyMatch(p -> p.matcher(address).find()))
        .isEqualTo(californian);
  }

  /** The offices where a work of a place is registered when the record names none. */
  @ParameterizedTest
  @CsvSource({
    "'US', us",
    "'New York, USA', us",
    "'Austin, US; 中国上海', us cn",
    "'CN', cn",
    "'上海市，中国', cn",
    "'Shanghai, China', cn",
    "'Australia', us",
    "'BUS station', us",
    "'Machina', us",
    "'', us"
  })
  void aPlaceMeansAnOfficeAsAWholeWord(String place, String offices) {
    var project =
        Cases.whole("works: {w: {title: W, place: \"" + place + "\", category: literary}}");
    var found = new Assessor(Jurisdictions.shipped()).offices(project, project.works().get("w"));
    assertThat(found.stream().map(Jurisdiction::id))
        .isEqualTo(Stream.of(offices.split(" ")).toList());
  }
}
