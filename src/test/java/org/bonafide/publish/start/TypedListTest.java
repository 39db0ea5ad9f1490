package org.bonafide.publish.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands in quotation marks is one; tools are parted by words too. */
class TypedListTest {

  @Test
  void quotationMarksHoldTogether() {
    assertThat(TypedList.works("A book: \"Moon, Cat\", volume 2"))
        .containsExactly("A book: \"Moon, Cat\", volume 2");
    assertThat(TypedList.works("\"A book: \\\"Moon, Cat\\\", volume 2\", Sun"))
        .containsExactly("A book: \"Moon, Cat\", volume 2", "Sun");
    assertThat(TypedList.works("“Moon, Cat”; 《日、月》、星")).containsExactly("Moon, Cat", "日、月", "星");
    assertThat(TypedList.works("A 12\" poster, B, B")).containsExactly("A 12\" poster", "B");
    assertThat(TypedList.works("Salt and Pepper")).containsExactly("Salt and Pepper");
  }

  @Test
  void toolsArePartedByWordsToo() {
    assertThat(TypedList.tools("Midjourney and Photoshop, Adobe Firefly & Figma"))
        .containsExactly("Midjourney", "Photoshop", "Adobe Firefly", "Figma");
    assertThat(TypedList.tools("即梦和Photoshop、可灵")).containsExactly("即梦", "Photoshop", "可灵");
  }

  @Test
  void aNumberBehindVIsAVersion() {
    assertThat(TypedTool.of("Midjourney v7")).isEqualTo(new TypedTool("Midjourney", "7"));
    assertThat(TypedTool.of("Firefly Version 3.1")).isEqualTo(new TypedTool("Firefly", "3.1"));
    assertThat(TypedTool.of("Claude Sonnet 4.5")).isEqualTo(new TypedTool("Claude Sonnet", "4.5"));
    assertThat(TypedTool.of("ChatGPT GPT-5")).isEqualTo(new TypedTool("ChatGPT", "GPT-5"));
    assertThat(TypedTool.of("GPT-5")).isEqualTo(new TypedTool("GPT-5", ""));
    assertThat(TypedTool.of("Sora 2")).isEqualTo(new TypedTool("Sora 2", ""));
    assertThat(TypedTool.of("DaVinci")).isEqualTo(new TypedTool("DaVinci", ""));
  }
}
