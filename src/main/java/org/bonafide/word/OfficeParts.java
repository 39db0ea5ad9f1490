package org.bonafide.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * The styles and lists of a Word file, read with Apache POI: which level of which list a paragraph
 * counts by, through its own words or its style and the styles that this one is based on.
 */
final class OfficeParts implements Host.Lists {

  private static final int BASED = 12;
  private static final String LEVEL = "org.apache.logging.log4j.simplelog.level";

  static {
    // Where no logger was chosen, POI prints the stack of what it cannot read: our finding says it.
    if (System.getProperty(LEVEL) == null) {
      System.setProperty(LEVEL, "OFF");
    }
  }

  private final XWPFStyles styles;
  private final XWPFNumbering numbering;
  private final Map<String, Optional<ListLevel>> levels = new HashMap<>();

  private OfficeParts(XWPFStyles styles, XWPFNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /** Opens a whole package, so that what POI cannot read is found before anything is made of it. */
  static OfficeParts read(String file, byte[] bytes) throws HostRefused {
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes));
        XWPFDocument document = new XWPFDocument(opened)) {
      return new OfficeParts(document.getStyles(), document.getNumbering());
    } catch (InvalidFormatException | IOException | RuntimeException e) {
      throw HostRefused.unreadable(file, "its parts do not hang together as Word's do.");
    }
  }

  /**
   * The level by which a paragraph counts.
   *
   * @param style its style; empty for the usual one
   * @param num the list that it names itself; empty where none
   * @param level the level that it names itself; empty where none
   * @throws IllegalArgumentException where a list or style has a value that the format does not
   *     have
   */
  Optional<ListLevel> level(String style, String num, String level) {
    return levels.computeIfAbsent(style + "/" + num + "/" + level, key -> found(style, num, level));
  }

  private Optional<ListLevel> found(String style, String num, String level) {
    String list = num.isEmpty() ? styleNum(style) : num;
    if (list.isEmpty() || list.equals("0")) {
      return Optional.empty();
    }
    String at = level;
    if (at.isEmpty()) {
      at = num.isEmpty() ? styleLevel(style, list) : "0";
    }
    return stated(list, at.matches("[0-8]") ? Integer.parseInt(at) : 0);
  }

  /** A level that no paragraph uses may say what the format does not have: it is then none. */
  @Override
  public Optional<ListLevel> level(String num, int index) {
    try {
      return stated(num, index);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<ListLevel> stated(String num, int index) {
    Optional<CTNum> named = num(num);
    Optional<CTAbstractNum> list = named.flatMap(one -> list(one, new HashSet<>()));
    if (list.isEmpty()) {
      return Optional.empty();
    }
    Optional<CTNumLvl> override =
        named.get().getLvlOverrideList().stream()
            .filter(one -> number(one.getIlvl()) == index)
            .findFirst();
    Optional<CTLvl> level =
        override
            .filter(CTNumLvl::isSetLvl)
            .map(CTNumLvl::getLvl)
            .or(() -> level(list.get(), index));
    boolean restarts = override.filter(CTNumLvl::isSetStartOverride).isPresent();
    return level.map(one -> of(num, list.get(), index, one, override, restarts));
  }

  private static ListLevel of(
      String num,
      CTAbstractNum list,
      int index,
      CTLvl level,
      Optional<CTNumLvl> override,
      boolean restarts) {
    int start = level.isSetStart() ? number(level.getStart().getVal()) : 1;
    if (restarts) {
      start = number(override.get().getStartOverride().getVal());
    }
    return new ListLevel(
        said(list.getAbstractNumId(), ""),
        num,
        index,
        level.isSetNumFmt() ? said(level.getNumFmt().getVal(), "decimal") : "decimal",
        level.isSetLvlText() ? said(level.getLvlText().getVal(), "") : "",
        start,
        restarts,
        level.isSetIsLgl(),
        left(level));
  }

  /** Where a level sets its text; a width in another unit than Word's own is passed over. */
  private static int left(CTLvl level) {
    CTInd indents = level.isSetPPr() ? level.getPPr().getInd() : null;
    String left =
        indents == null
            ? ""
            : said(indents.isSetLeft() ? indents.xgetLeft().getStringValue() : null, "");
    return left.matches("\\d{1,5}") ? Integer.parseInt(left) : 0;
  }

  private static Optional<CTLvl> level(CTAbstractNum list, int index) {
    return list.getLvlList().stream().filter(one -> number(one.getIlvl()) == index).findFirst();
  }

  private Optional<CTNum> num(String id) {
    return numbering == null || !id.matches("\\d{1,9}")
        ? Optional.empty()
        : numbering.getNums().stream()
            .map(XWPFNum::getCTNum)
            .filter(one -> new BigInteger(id).equals(one.getNumId()))
            .findFirst();
  }

  private Optional<CTAbstractNum> list(CTNum num, Set<String> seen) {
    if (num.getAbstractNumId() == null || numbering == null) {
      return Optional.empty();
    }
    String id = said(num.getAbstractNumId().getVal(), "");
    Optional<CTAbstractNum> list =
        numbering.getAbstractNums().stream()
            .map(XWPFAbstractNum::getCTAbstractNum)
            .filter(one -> !id.isEmpty() && said(one.getAbstractNumId(), "").equals(id))
            .findFirst();
    if (list.isPresent() && list.get().isSetNumStyleLink()) {
      String style = said(list.get().getNumStyleLink().getVal(), "");
      return seen.add(style)
          ? num(styleNum(style)).flatMap(other -> list(other, seen))
          : Optional.empty();
    }
    return list;
  }

  private String styleNum(String style) {
    for (CTPPrGeneral own : chain(style).values()) {
      if (own != null && own.isSetNumPr() && own.getNumPr().isSetNumId()) {
        return said(own.getNumPr().getNumId().getVal(), "");
      }
    }
    return "";
  }

  /** The level that names a style, else the one that the style names. */
  private String styleLevel(String style, String num) {
    Map<String, CTPPrGeneral> chain = chain(style);
    for (Map.Entry<String, CTPPrGeneral> own : chain.entrySet()) {
      for (int i = 0; i < 9; i++) {
        int index = i;
        Optional<CTLvl> level =
            num(num).flatMap(one -> list(one, new HashSet<>())).flatMap(l -> level(l, index));
        if (level
            .filter(l -> l.isSetPStyle() && own.getKey().equals(l.getPStyle().getVal()))
            .isPresent()) {
          return Integer.toString(i);
        }
      }
      if (own.getValue() != null && own.getValue().isSetNumPr()) {
        CTNumPr said = own.getValue().getNumPr();
        if (said.isSetIlvl()) {
          return said(said.getIlvl().getVal(), "0");
        }
      }
    }
    return "0";
  }

  /** The outline level of a style, 0 for the highest; 9 where it is no heading. */
  int outline(String style) {
    for (CTPPrGeneral own : chain(style).values()) {
      if (own != null && own.isSetOutlineLvl()) {
        return number(own.getOutlineLvl().getVal());
      }
    }
    return 9;
  }

  /** Whether a style sets its words in bold. */
  boolean isBold(String style) {
    Optional<XWPFStyle> named = Optional.ofNullable(styles).map(all -> all.getStyle(style));
    return named
        .map(XWPFStyle::getCTStyle)
        .filter(one -> one.isSetRPr() && one.getRPr().sizeOfBArray() > 0)
        .isPresent();
  }

  /** A style and those that it is based on, the nearest first. */
  private Map<String, CTPPrGeneral> chain(String style) {
    Map<String, CTPPrGeneral> chain = new java.util.LinkedHashMap<>();
    String at = style;
    for (int i = 0; i < BASED && styles != null && !at.isEmpty() && !chain.containsKey(at); i++) {
      XWPFStyle named = styles.getStyle(at);
      if (named == null) {
        break;
      }
      CTStyle own = named.getCTStyle();
      chain.put(at, own.isSetPPr() ? own.getPPr() : null);
      at = own.isSetBasedOn() ? said(own.getBasedOn().getVal(), "") : "";
    }
    return chain;
  }

  /** A value; files of other programs leave out what the format asks for. */
  private static String said(Object value, String otherwise) {
    return value == null ? otherwise : value.toString();
  }

  private static int number(BigInteger value) {
    return value == null || value.bitLength() > 20 ? 0 : value.intValue();
  }
}
