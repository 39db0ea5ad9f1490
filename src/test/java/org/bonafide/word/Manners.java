package org.bonafide.word;

import static org.bonafide.word.HostBuilder.p;
import static org.bonafide.word.HostBuilder.r;

/** How hosts count and head their clauses. */
public final class Manners {

  private Manners() {}

  /** Heading styles that a list counts; lead-ins underlined. */
  public static final Hosts.Manner STYLES =
      new Hosts.Manner() {
        @Override
        public String heading(int section, String words) {
          return Hosts.styled("Heading1", r("", words));
        }

        @Override
        public String subClause(int section, int at, String words) {
          return Hosts.styled("Heading2", Hosts.runIn("<w:u w:val=\"single\"/>", words));
        }

        @Override
        public String limb(int at, String words) {
          return Hosts.styled("Heading3", r("", words));
        }
      };

  /** Numbers named by each paragraph; lead-ins in bold. */
  public static final Hosts.Manner LISTS = lists(2);

  static Hosts.Manner lists(int num) {
    return new Hosts.Manner() {
      @Override
      public String heading(int section, String words) {
        return Hosts.listed(num, 0, "<w:spacing w:before=\"240\"/>", r("<w:b/>", words));
      }

      @Override
      public String subClause(int section, int at, String words) {
        return Hosts.listed(num, 1, "<w:jc w:val=\"both\"/>", Hosts.runIn("<w:b/>", words));
      }

      @Override
      public String limb(int at, String words) {
        return Hosts.listed(num, 2, "", r("<w:sz w:val=\"20\"/>", words));
      }
    };
  }

  /** Numbers that somebody typed. */
  static Hosts.Manner typed(String heading, String sub, String limb, String gap) {
    return new Hosts.Manner() {
      @Override
      public String heading(int section, String words) {
        return p(
            "<w:keepNext/><w:spacing w:before=\"200\"/>",
            r("<w:b/>", counted(heading, section, 0, 0) + gap + words));
      }

      @Override
      public String subClause(int section, int at, String words) {
        String number = counted(sub, section, at, 0) + gap;
        return p(
            "<w:ind w:left=\"567\" w:hanging=\"567\"/>",
            join(r("", number), Hosts.runIn("<w:i/>", words)));
      }

      @Override
      public String limb(int at, String words) {
        return p("<w:ind w:left=\"1134\"/>", r("", counted(limb, 0, 0, at) + gap + words));
      }
    };
  }

  private static String[] join(String first, String[] rest) {
    String[] all = new String[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  private static final String HAN = "一二三四五六七八九";

  private static String counted(String pattern, int section, int sub, int limb) {
    return pattern
        .replace("{S}", Integer.toString(section))
        .replace("{H}", section > 0 ? HAN.substring(section - 1, section) : "")
        .replace("{U}", Integer.toString(sub))
        .replace("{a}", sub > 0 ? Character.toString('a' + sub - 1) : "")
        .replace("{h}", sub > 0 ? HAN.substring(sub - 1, sub) : "")
        .replace("{l}", limb > 0 ? Character.toString('a' + limb - 1) : "")
        .replace("{D}", Integer.toString(limb));
  }

  /** No numbers at all: headings in bold. */
  static final Hosts.Manner PLAIN =
      new Hosts.Manner() {
        @Override
        public String heading(int section, String words) {
          return p("<w:spacing w:before=\"240\"/>", r("<w:b/>", words));
        }

        @Override
        public String subClause(int section, int at, String words) {
          return Hosts.styled("BodyText", Hosts.runIn("<w:i/>", words));
        }

        @Override
        public String limb(int at, String words) {
          return Hosts.styled("BodyText", r("", "– " + words));
        }
      };

  /** Counted headings over text that is not counted. */
  static final Hosts.Manner COUNTED_HEADINGS =
      new Hosts.Manner() {
        @Override
        public String heading(int section, String words) {
          return Hosts.listed(3, 0, "<w:keepNext/>", r("<w:b/>", words));
        }

        @Override
        public String subClause(int section, int at, String words) {
          return Hosts.styled("BodyText", r("", words));
        }

        @Override
        public String limb(int at, String words) {
          return Hosts.styled("BodyText", r("", words));
        }
      };

  /** A counted heading that runs into its first sentence, limbs by a list of their own. */
  static Hosts.Manner runIn(int num) {
    return new Hosts.Manner() {
      private String pending = "";

      @Override
      public String heading(int section, String words) {
        pending = words;
        return "";
      }

      @Override
      public String subClause(int section, int at, String words) {
        String runs = at == 1 ? r("<w:b/><w:u w:val=\"single\"/>", pending + ". ") : "";
        return at == 1
            ? Hosts.listed(num, 0, "", runs + r("", words.substring(words.indexOf(". ") + 2)))
            : Hosts.styled("BodyText", r("", words));
      }

      @Override
      public String limb(int at, String words) {
        return Hosts.listed(5, 0, "", r("", words));
      }
    };
  }
}
