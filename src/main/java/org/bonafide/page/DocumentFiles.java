package org.bonafide.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bonafide.page.http.PageAnswer;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;

/**
 * The files that come of a record, made anew when they are asked for: one to be saved, or all in a
 * folder.
 *
 * @param kind {@code contract, disclosure} or {@code registration}
 */
record DocumentFiles(Bonafide bonafide, ProjectSource source, String kind) {

  /** Every entry has this time, so that the same record gives the same bytes. */
  private static final int YEAR = 1980;

  PageAnswer of(List<String> wanted) {
    String what = wanted.get(0);
    String name = wanted.size() == 2 ? wanted.get(1) : "";
    if (what.equals("file") && name.matches("[^/]+\\.(docx|pdf)")) {
      byte[] file = files(name.substring(name.lastIndexOf('.') + 1)).get(name);
      return file == null ? Pages.missing() : PageAnswer.download(name, file);
    }
    return what.equals("folder.zip") ? PageAnswer.download("bonafide.zip", zip()) : Pages.missing();
  }

  private Map<String, byte[]> files(String format) {
    return bonafide.publish(source, Wanted.all().only(kind).as(Set.of(format))).files();
  }

  private byte[] zip() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file :
          bonafide.publish(source, Wanted.all()).files().entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(java.time.LocalDateTime.of(YEAR, 2, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
