package org.bonafide.draft.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;

/** Facts print escaped with their marks, and what a text does not print costs nothing. */
class FactTest {

  private static final String NAME =
      Fact.OPEN + "7" + Fact.CLOSE + Stops.BEGIN + "A\\*B" + Stops.END;

  private final AtomicInteger made = new AtomicInteger();
  private final List<Finding> findings = new ArrayList<>();

  private String rendered(String text) {
    Fact missing =
        Fact.missing(
            () -> "works.w.price",
            () -> {
              made.incrementAndGet();
              return "fee";
            });
    Map<String, Object> facts =
        Map.of("name", Fact.stated("A*B", 7), "price", missing, "plain", "a.b");
    String rendered = new Engine().render("en.md", text, facts, findings).orElse("");
    assertThat(findings).isEmpty();
    return rendered;
  }

  @Test
  void theWordsOfAnOpenPointAreMadeWhereItIsPrintedAlone() {
    rendered("<#if price?has_content>${price}</#if>");
    assertThat(made).hasValue(0);
    assertThat(rendered("${price} ${price}"))
        .isEqualTo("[fee](open:works.w.price) [fee](open:works.w.price)");
    assertThat(made).hasValue(1);
  }

  @Test
  void aValueIsEscapedBehindTheMarkOfItsField() {
    assertThat(rendered("${name}")).isEqualTo(NAME);
    assertThat(rendered("${plain}")).isEqualTo("a\\.b");
  }

  @Test
  void valuesPutTogetherAreEscapedOnce() {
    assertThat(rendered("<#assign both>${plain}${plain}</#assign>${both}")).isEqualTo("a\\.ba\\.b");
    assertThat(
            rendered("<#assign both>${name}</#assign><#if both?has_content>${both + plain}</#if>"))
        .isEqualTo(NAME + "a\\.b");
  }
}
