package org.bonafide.evidence.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF files of one empty page, with nothing in them but what a test needs. */
final class Papers {

  private Papers() {}

  /** A PDF with programs and days. */
  static PDDocument paper() {
    PDDocument document = new PDDocument();
    document.addPage(new PDPage());
    document.getDocumentInformation().setCreator("Adobe InDesign 21.0 (Windows)");
    document.getDocumentInformation().setProducer("Pr\u00fcfer");
    document.getDocumentInformation().setTitle("A secret title");
    document.getDocumentInformation().setCreationDate(day(2));
    document.getDocumentInformation().setModificationDate(day(5));
    return document;
  }

  private static Calendar day(int day) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.clear();
    calendar.set(2026, Calendar.MARCH, day, 10, 0, 0);
    return calendar;
  }

  static PDDocument withXmp(PDDocument document, String xmp) throws IOException {
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
    return document;
  }

  static PDDocument withManifest(PDDocument document, byte[] store) throws IOException {
    return withManifest(document, store, COSName.getPDFName("EmbeddedFile"));
  }

  /**
   * The same.
   *
   * @param type of the attachment; nothing where it does not say, as it need not
   */
  static PDDocument withManifest(PDDocument document, byte[] store, COSName type)
      throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile("manifest.c2pa");
    PDEmbeddedFile attached = new PDEmbeddedFile(document, new ByteArrayInputStream(store));
    attached.getCOSObject().setItem(COSName.TYPE, type);
    file.setEmbeddedFile(attached);
    file.getCOSObject().setName("AFRelationship", "C2PA_Manifest");
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("manifest.c2pa", file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    COSArray all = new COSArray();
    all.add(file);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), all);
    return document;
  }

  static PDDocument locked(PDDocument document) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", "", new AccessPermission());
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    return document;
  }

  /**
   * The file.
   *
   * @param packed whether objects are packed into streams, as newer programs do
   */
  static byte[] saved(PDDocument document, boolean packed) throws IOException {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(
          out, packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }
}
