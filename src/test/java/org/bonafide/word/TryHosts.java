package org.bonafide.word;

import java.nio.file.*;

final class TryHosts {
  public static void main(String[] a) throws Exception {
    Path out = Path.of("/tmp/wj/hosts");
    Files.createDirectories(out);
    Files.write(out.resolve("styles.docx"), Hosts.in(Manners.STYLES).bytes());
    Files.write(out.resolve("lists.docx"), Hosts.in(Manners.LISTS).bytes());
    Files.write(
        out.resolve("typed.docx"), Hosts.in(Manners.typed("S.", "S.U", "(l)", "\t")).bytes());
    Files.write(out.resolve("plain.docx"), Hosts.in(Manners.PLAIN).bytes());
    Files.write(out.resolve("counted.docx"), Hosts.in(Manners.COUNTED_HEADINGS).bytes());
    Files.write(out.resolve("runin.docx"), Hosts.in(Manners.runIn(2)).bytes());
    Files.write(out.resolve("article.docx"), Hosts.in(Manners.lists(6)).bytes());
  }
}
