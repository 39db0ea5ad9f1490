package org.bonafide.golden;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Digests of what is inside the files. Compression may differ from one machine's zlib to another's,
 * so packed bytes are compared within a run and unpacked ones with the golden.
 */
final class Digests {

  private Digests() {}

  static String docx(byte[] file) {
    MessageDigest digest = sha256();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        digest.update((entry.getName() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        digest.update(zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static String pdf(byte[] file) {
    MessageDigest digest = sha256();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (COSObjectKey key :
          document.getDocument().getXrefTable().keySet().stream().sorted().toList()) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        if (object instanceof COSStream stream && isPacked(stream)) {
          digest.update(stream.createInputStream().readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean isPacked(COSStream stream) {
    COSName type = stream.getCOSName(COSName.TYPE);
    return !COSName.XREF.equals(type) && !COSName.OBJ_STM.equals(type);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
