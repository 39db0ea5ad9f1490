package org.bonafide.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language words are in, told by their letters: Han alone are not Chinese. */
class LanguagesTest {

  @ParameterizedTest
  @CsvSource({
    "猫の絵, ja",
    "钓鱼的猫, zh-CN",
    "のれん, ja",
    "工房 Ato, zh-CN",
    "本条所称品牌方系指在日本国东京都注册成立并有效存续的株式会社のれん, zh-CN",
    "the cat, none",
    "2026, none"
  })
  void wideLettersAreOfTheLanguageThatHasNineOfTen(String words, String tag) {
    assertThat(Languages.ofWide(words).map(Locale::toLanguageTag).orElse("none")).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({
    "The Company pays 林悦 in thirty days, en",
    "甲方应当自收到发票之日起三十日内支付 Midjourney 的费用, zh-CN",
    "甲は乙に報酬を支払う, ja",
    "갑은 을에게 보수를 지급한다, none",
    "Заказчик платит, none",
    "1.1, en"
  })
  void aLongTextIsInTheLanguageOfMostOfItsLetters(String words, String tag) {
    assertThat(Languages.ofMost(words).map(Locale::toLanguageTag).orElse("none")).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The Contractor assigns to the Company all rights in the Deliverables on payment of the Fee, and shall sign any paper that is needed for it.
          en | AI Tools. Contractor may use Midjourney, ChatGPT, Photoshop Generative Fill for concept sketches only. Contractor keeps prompts, exports, chats, drafts for one year.
          en | 1. Intellectual Property 2. Intellectual Property 3. Intellectual Property 4. Intellectual Property 5. Intellectual Property 6. Intellectual Property 7. Intellectual Property 8. Intellectual Property 9. Intellectual Property 10. Intellectual Property 11. Intellectual Property 12. Intellectual Property 13. Signed
          none | Der Auftragnehmer überträgt dem Auftraggeber mit Zahlung des Honorars alle ausschließlichen Nutzungsrechte an den Arbeitsergebnissen, zeitlich und räumlich unbeschränkt, und zwar in allen Nutzungsarten, die in diesem Vertrag genannt sind.
          none | Le Prestataire cède au Client, à compter du paiement, tous les droits de reproduction et de représentation sur les livrables, pour le monde entier et pour la durée légale de protection.
          none | El Contratista cede al Cliente, una vez pagada la factura, todos los derechos de explotación sobre los entregables, en todo el mundo y por la duración máxima que permita la ley.
          none | De Opdrachtnemer draagt alle rechten op de werken over aan de Opdrachtgever zodra de factuur is betaald, voor de hele wereld en voor de volledige duur van die rechten in de wet.
          """)
  void oneInLettersThatManyShareIsToldByItsSmallWords(String tag, String words) {
    assertThat(Languages.ofMost(words).map(Locale::toLanguageTag).orElse("none")).isEqualTo(tag);
  }
}
