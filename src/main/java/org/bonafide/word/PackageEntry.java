package org.bonafide.word;

/**
 * One entry of a zip, by places in its bytes.
 *
 * @param name as in {@code word/document.xml}
 * @param method 0 stored, 8 deflated
 * @param crc of what is in it
 * @param packed bytes as they lie in the file
 * @param size bytes unpacked, as the file claims
 * @param local where its local header stands
 * @param data where its bytes begin
 * @param central where its row of the directory begins
 * @param centralEnd where that row ends
 */
record PackageEntry(
    String name,
    int method,
    long crc,
    int packed,
    int size,
    int local,
    int data,
    int central,
    int centralEnd) {

  boolean isXml() {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels");
  }
}
