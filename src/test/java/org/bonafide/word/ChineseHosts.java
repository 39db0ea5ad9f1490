package org.bonafide.word;

import java.util.List;

/** Agreements in Chinese. */
final class ChineseHosts {

  private static final List<Hosts.Section> SECTIONS =
      List.of(
          new Hosts.Section(
              "委托事项", List.of("甲方委托乙方完成插画设计工作，具体内容以附件为准。", "乙方应当按照约定的时间和质量要求完成工作。"), List.of()),
          new Hosts.Section(
              "费用及支付", List.of("甲方应当自收到发票之日起三十日内支付费用，参见第五条。", "经甲方书面同意的支出由甲方承担。"), List.of()),
          new Hosts.Section(
              "知识产权",
              List.of("乙方将工作成果的下列权利转让给甲方，自付款之日起生效：", "乙方保证工作成果不侵犯任何第三方的合法权益。"),
              List.of("复制权、发行权；", "信息网络传播权。")),
          new Hosts.Section(
              "保密", List.of("双方应当对对方的商业秘密承担保密义务，不得泄露。", "本合同终止后，保密义务继续有效。"), List.of()),
          new Hosts.Section(
              "违约责任", List.of("任何一方违约的，应当赔偿对方因此受到的损失。", "本合同的解除不影响违约责任的承担。"), List.of()),
          new Hosts.Section(
              "其他", List.of("本合同适用中华人民共和国法律，争议提交法院解决。", "本合同一式两份，双方各执一份，具有同等效力。"), List.of()));

  private ChineseHosts() {}

  static HostBuilder in(Hosts.Manner manner) {
    return Hosts.in(manner, SECTIONS, "插画委托创作合同", "本合同由委托人（“甲方”）与受托人（“乙方”）签订，双方协商一致，共同遵守。");
  }

  static Hosts.Manner lists() {
    return Manners.lists(4);
  }
}
