package org.bonafide.evidence.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Takes of a PDF the XMP packet of the document, the C2PA manifest among its attachments, and the
 * days and programs of its information dictionary. Objects are read in the order of the file and by
 * no table of places, so that a table that lies does nothing; pages are passed over.
 */
final class PdfIntake {

  private static final Pattern OBJECT = Pattern.compile("(\\d{1,9})\\s+(\\d{1,5})\\s+obj\\b");
  private static final Pattern DATE =
      Pattern.compile(
          "D:(\\d{4})(\\d{2})?(\\d{2})?(?:(\\d{2})(\\d{2})(\\d{2})?)?.*", Pattern.DOTALL);

  /** What may stand around the only filter of a stream. */
  private static final Pattern AROUND = Pattern.compile("[\\[\\]\\s]");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Letters of an object before its stream; a table of places or a tree of pages is longer. */
  private static final int LONGEST = 256 << 10;

  private static final int SHORT = 2 << 10;
  private static final int MOST_KEPT = 10_000;
  private static final long MOST_UNPACKED = 64L << 20;
  private static final String END = "endstream";

  private static final Map<String, String> FIELDS =
      Map.of(
          "Creator", "pdf creator",
          "Producer", "pdf producer",
          "CreationDate", "pdf created",
          "ModDate", "pdf modified");

  /** Where the bytes of an object lie. */
  private record Stream(long from, long length, boolean packed, boolean readable) {}

  private final FileWindow file;
  private final Pieces pieces;
  private final Unpacking budget = new Unpacking(MOST_UNPACKED);
  private final Map<Integer, Stream> packets = new LinkedHashMap<>();
  private final Map<Integer, Stream> attached = new LinkedHashMap<>();

  /** Streams that do not say what they are, as attachments need not. */
  private final Map<Integer, Stream> untyped = new HashMap<>();

  private final Map<Integer, PdfDictionary> information = new HashMap<>();
  private final Set<Integer> manifests = new HashSet<>();

  /** Dictionaries of embedded files that are objects of their own, with the file of each. */
  private final Map<Integer, Integer> files = new HashMap<>();

  private final Set<Integer> ofManifests = new HashSet<>();
  private int ofDocument = -1;
  private int informed = -1;
  private boolean locked;

  private PdfIntake(FilePlaces file, Pieces pieces) {
    this.file = new FileWindow(file);
    this.pieces = pieces;
  }

  static void take(FilePlaces file, Pieces pieces) throws IOException {
    PdfIntake intake = new PdfIntake(file, pieces);
    intake.objects();
    intake.found();
  }

  private void objects() throws IOException {
    long at = 0;
    while (at >= 0 && at < file.size()) {
      long object = file.find(" obj", at);
      long trailer = file.find("trailer", at, object < 0 ? file.size() : object);
      if (trailer >= 0) {
        dictionary(trailer + 7).ifPresent(this::trailer);
        at = trailer + 7;
      } else {
        at = object < 0 ? -1 : object(object);
      }
    }
  }

  private Optional<PdfDictionary> dictionary(long from) throws IOException {
    String few = file.letters(from, SHORT);
    Optional<PdfDictionary> its = PdfDictionary.at(few, 0);
    boolean goesOn = its.isEmpty() && few.length() == SHORT && few.stripLeading().startsWith("<<");
    return goesOn ? PdfDictionary.at(file.letters(from, LONGEST), 0) : its;
  }

  /** Reads the object that is called so at a place, and gives the place after it. */
  private long object(long place) throws IOException {
    long from = Math.max(0, place - 16);
    String before = file.letters(from, (int) (place - from) + 4);
    Matcher named = OBJECT.matcher(before);
    int number = -1;
    while (named.find()) {
      number = Integer.parseInt(named.group(1));
    }
    Optional<PdfDictionary> read = number < 0 ? Optional.empty() : dictionary(place + 4);
    if (read.isEmpty()) {
      return place + 4;
    }
    PdfDictionary its = read.get();
    long after = place + 4 + its.end();
    String next = file.letters(after, 32);
    int stream = PdfDictionary.blanks(next, 0);
    if (!next.startsWith("stream", stream)) {
      known(number, its);
      return after;
    }
    long start = after + stream + 6;
    start += next.startsWith("\r\n", stream + 6) ? 2 : 1;
    Stream where = where(its, start);
    streamed(number, its, where);
    return where.from + where.length;
  }

  private Stream where(PdfDictionary its, long start) throws IOException {
    String filter = AROUND.matcher(its.raw("Filter")).replaceAll("");
    boolean packed = filter.equals("/FlateDecode") && its.raw("DecodeParms").isEmpty();
    // A filter that only says that the stream is not locked, as other streams are.
    boolean open = filter.equals("/Crypt") && its.raw("DecodeParms").isEmpty();
    boolean readable = packed || open || filter.isEmpty();
    long length = its.whole("Length");
    if (length >= 0 && file.letters(start + length, 32).stripLeading().startsWith(END)) {
      return new Stream(start, length, packed, readable);
    }
    long end = file.find(END, start);
    if (end < 0) {
      pieces.trouble(Trouble.TRUNCATED);
      end = file.size();
    }
    return new Stream(start, Math.max(0, end - start), packed, readable);
  }

  private void streamed(int number, PdfDictionary its, Stream where) throws IOException {
    if (its.is("Type", "XRef")) {
      trailer(its);
    } else if (its.is("Type", "ObjStm")) {
      packedObjects(its, where);
    } else if (its.is("Type", "Metadata") && packets.size() < MOST_KEPT) {
      packets.put(number, where);
    } else if (its.is("Type", "EmbeddedFile") && attached.size() < MOST_KEPT) {
      attached.put(number, where);
      if (its.raw("Subtype").replace("#2F", "/").equals("/application/c2pa")) {
        manifests.add(number);
      }
    } else if (its.raw("Type").isEmpty() && untyped.size() < MOST_KEPT) {
      untyped.put(number, where);
    }
  }

  /** Pairs of a number and a place, and the objects from a place on. */
  private void packedObjects(PdfDictionary its, Stream where) throws IOException {
    String letters = new String(bytes(where), StandardCharsets.ISO_8859_1);
    int first = its.whole("First");
    if (first < 0 || first > letters.length()) {
      return;
    }
    String[] table = BLANKS.split(letters.substring(0, first).strip());
    for (int i = 0; i + 1 < table.length; i += 2) {
      int number = PdfDictionary.number(table[i]);
      int place = PdfDictionary.number(table[i + 1]);
      long at = (long) first + place;
      if (number >= 0 && place >= 0 && at < letters.length()) {
        PdfDictionary.at(letters, (int) at).ifPresent(inner -> known(number, inner));
      }
    }
  }

  private void known(int number, PdfDictionary its) {
    if (its.is("Type", "Catalog")) {
      ofDocument = its.reference("Metadata");
    } else if (its.is("AFRelationship", "C2PA_Manifest")) {
      PdfDictionary.at(its.raw("EF"), 0).map(file -> file.reference("F")).ifPresent(manifests::add);
      ofManifests.add(its.reference("EF"));
    } else if (its.reference("F") >= 0 && files.size() < MOST_KEPT) {
      files.put(number, its.reference("F"));
    } else if (information.size() < MOST_KEPT
        && FIELDS.keySet().stream().anyMatch(its.values()::containsKey)) {
      information.put(number, its);
    }
  }

  private void trailer(PdfDictionary its) {
    informed = its.reference("Info") < 0 ? informed : its.reference("Info");
    locked |= !its.raw("Encrypt").isEmpty();
  }

  private void found() throws IOException {
    for (Map.Entry<Integer, Stream> packet : packets.entrySet()) {
      if (packet.getKey() == ofDocument || ofDocument < 0) {
        byte[] bytes = bytes(packet.getValue());
        // What is locked is no XML, and no damage.
        if (!locked || new String(bytes, StandardCharsets.ISO_8859_1).contains("xmpmeta")) {
          pieces.add(new Piece(Piece.Kind.XMP, "XMP", bytes));
        }
      }
    }
    ofManifests.stream().map(files::get).filter(Objects::nonNull).forEach(manifests::add);
    manifests.stream()
        .sorted()
        .filter(untyped::containsKey)
        .forEach(number -> attached.putIfAbsent(number, untyped.get(number)));
    for (Map.Entry<Integer, Stream> file : attached.entrySet()) {
      if (manifests.contains(file.getKey())) {
        pieces.add(new Piece(Piece.Kind.JUMBF, "C2PA", bytes(file.getValue())));
      }
    }
    PdfDictionary its = locked ? null : information.get(informed);
    if (its != null) {
      FIELDS.forEach((key, name) -> field(name, its.text(key)));
    }
  }

  private void field(String name, String words) {
    Matcher date = DATE.matcher(words);
    if (date.matches() && date.group(3) != null) {
      pieces.add(Piece.text(name, date.group(1) + "-" + date.group(2) + "-" + date.group(3)));
    } else if (!words.isBlank() && !date.matches()) {
      pieces.add(Piece.text(name, words));
    }
  }

  private byte[] bytes(Stream where) throws IOException {
    if (!where.readable || where.length > Pieces.LARGEST) {
      pieces.trouble(where.readable ? Trouble.TOO_LARGE : Trouble.DAMAGED);
      return new byte[0];
    }
    byte[] raw = file.bytes(where.from, (int) where.length);
    if (!where.packed) {
      return raw;
    }
    try (InputStream in = budget.of(new InflaterInputStream(new ByteArrayInputStream(raw)))) {
      return in.readNBytes(Pieces.LARGEST);
    } catch (IOException e) {
      if (!locked) {
        pieces.trouble(Trouble.DAMAGED);
      }
      return new byte[0];
    }
  }
}
