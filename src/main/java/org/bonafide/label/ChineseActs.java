package org.bonafide.label;

import java.util.Map;
import org.bonafide.project.Act;

/** The acts as a Chinese notice names them. */
final class ChineseActs {

  static final Map<Act, String> WORDS =
      Map.ofEntries(
          Map.entry(Act.CONCEIVE, "构思"),
          Map.entry(Act.DRAW, "绘制"),
          Map.entry(Act.WRITE, "撰写"),
          Map.entry(Act.PHOTOGRAPH, "拍摄"),
          Map.entry(Act.COMPOSE, "作曲"),
          Map.entry(Act.PERFORM, "表演"),
          Map.entry(Act.CODE, "编写代码"),
          Map.entry(Act.PROMPT, "输入提示词"),
          Map.entry(Act.SET_PARAMETERS, "设置参数"),
          Map.entry(Act.INPUT, "输入本人作品"),
          Map.entry(Act.GENERATE, "生成"),
          Map.entry(Act.SELECT, "选择"),
          Map.entry(Act.ARRANGE, "安排"),
          Map.entry(Act.EDIT, "修改"),
          Map.entry(Act.COMPOSITE, "合成"),
          Map.entry(Act.REVIEW, "审阅"));

  private ChineseActs() {}
}
