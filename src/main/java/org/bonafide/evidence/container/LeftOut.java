package org.bonafide.evidence.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Boxes that a hash of C2PA leaves out: all of one path that have the bytes asked for.
 *
 * <p>Example: {@code /uuid} with the id of C2PA eight bytes in is the box of the manifest itself.
 *
 * @param path as in {@code /moov/pssh}
 * @param length of the box with its head, or -1 where any is left out
 * @param bytes what a box must have at a place to be left out
 * @param parts the ranges of a box that are left out; the whole box where there is none
 * @param hasCondition whether it asks for a version or for flags, on which readers do not agree
 */
record LeftOut(
    String path, long length, List<Bytes> bytes, List<DataHash.Range> parts, boolean hasCondition) {

  /** Bytes at a place of a box, counted from its head. */
  record Bytes(long at, byte[] value) {}

  /** Boxes that hold nothing that is shown or heard, and move when a manifest is put in. */
  private static final Set<String> NOTHING_SHOWN =
      Set.of("/ftyp", "/free", "/skip", "/mfra", "/styp", "/sidx", "/emsg", "/moov/pssh");

  /** Tables of the places of what is shown, which older tools left out since it moves. */
  private static final Set<String> TABLES =
      Set.of(
          "/meta/iloc",
          "/mfra/tfra",
          "/moov/trak/mdia/minf/stbl/stco",
          "/moov/trak/mdia/minf/stbl/co64",
          "/moof/traf/tfhd",
          "/moof/traf/trun");

  /** Boxes of any length that nobody hashes, to which a table might point. */
  private static final Set<String> ROOM = Set.of("/free", "/skip", "/emsg");

  private static final Pattern PATH = Pattern.compile("(/[ -Z^-~\u00a9]{4}){1,8}");
  private static final int MOST = 20;
  private static final int LONGEST = 256;

  LeftOut {
    bytes = List.copyOf(bytes);
    parts = List.copyOf(parts);
  }

  /** Nothing where it is of a form that is not known; the head of a box is never left out alone. */
  static Optional<LeftOut> read(Map<String, Object> its) {
    String path = Json.words(its.get("xpath"));
    if (!PATH.matcher(path).matches()
        || its.get("length") != null && !(its.get("length") instanceof Number)) {
      return Optional.empty();
    }
    List<Bytes> bytes = new ArrayList<>();
    for (Object each : Json.list(its.get("data"))) {
      if (!(Json.map(each).get("offset") instanceof Number at)
          || !(Json.map(each).get("value") instanceof byte[] value)
          || value.length > LONGEST) {
        return Optional.empty();
      }
      bytes.add(new Bytes(at.longValue(), value));
    }
    List<DataHash.Range> parts = new ArrayList<>();
    for (Object each : Json.list(its.get("subset"))) {
      if (!(Json.map(each).get("offset") instanceof Number at)
          || !(Json.map(each).get("length") instanceof Number length)
          || at.longValue() <= 0
          || length.longValue() < 0) {
        return Optional.empty();
      }
      parts.add(new DataHash.Range(at.longValue(), length.longValue()));
    }
    long length = its.get("length") instanceof Number number ? number.longValue() : -1;
    return bytes.size() > MOST || parts.size() > MOST
        ? Optional.empty()
        : Optional.of(new LeftOut(path, length, bytes, parts, hasCondition(its)));
  }

  private static boolean hasCondition(Map<String, Object> its) {
    return its.get("version") != null || its.get("flags") != null;
  }

  /**
   * Whether nothing that is shown or heard is left out by any. Tables of places may be where there
   * is no room beside what is hashed to which they could point.
   */
  static boolean showNothing(List<LeftOut> all) {
    boolean tables = all.stream().anyMatch(one -> TABLES.contains(one.path));
    boolean room = all.stream().anyMatch(one -> ROOM.contains(one.path));
    return !(tables && room)
        && all.stream().allMatch(one -> one.showsNothing() || TABLES.contains(one.path));
  }

  private boolean showsNothing() {
    boolean ofManifest =
        path.equals("/uuid")
            && bytes.stream().anyMatch(b -> b.at == 8 && Arrays.equals(b.value, BoxIntake.ID));
    return ofManifest || NOTHING_SHOWN.contains(path);
  }

  /**
   * Adds the ranges of a file that are left out; false where it cannot be told which these are.
   *
   * @param tops places of the boxes at the top; those that are left out whole are taken away
   */
  boolean within(FilePlaces file, List<DataHash.Range> ranges, Set<Long> tops) throws IOException {
    int before = ranges.size();
    within(file, 0, file.size(), path.substring(1).split("/"), 0, ranges, tops);
    return !hasCondition || ranges.size() == before;
  }

  private void within(
      FilePlaces file,
      long from,
      long end,
      String[] names,
      int depth,
      List<DataHash.Range> ranges,
      Set<Long> tops)
      throws IOException {
    FileBox.each(
        file,
        from,
        end,
        new Pieces(),
        box -> {
          if (!box.type().equals(names[depth])) {
            return;
          }
          if (depth + 1 < names.length) {
            long inner = box.from() + (box.type().equals("meta") ? 4 : 0);
            within(file, inner, box.from() + box.length(), names, depth + 1, ranges, tops);
          } else if (fits(box, file) && ranges.size() < Container.MOST_PARTS) {
            leave(box, ranges, tops);
          }
        });
  }

  private boolean fits(FileBox box, FilePlaces file) throws IOException {
    if (length >= 0 && length != box.whole()) {
      return false;
    }
    for (Bytes asked : bytes) {
      byte[] there = file.at(box.start() + asked.at, asked.value.length);
      if (!Arrays.equals(there, asked.value)) {
        return false;
      }
    }
    return true;
  }

  private void leave(FileBox box, List<DataHash.Range> ranges, Set<Long> tops) {
    if (parts.isEmpty()) {
      ranges.add(new DataHash.Range(box.start(), box.whole()));
      tops.remove(box.start());
    }
    for (DataHash.Range part : parts) {
      if (part.start() <= box.whole()) {
        long rest = box.whole() - part.start();
        long some = part.length() == 0 ? rest : Math.min(part.length(), rest);
        ranges.add(new DataHash.Range(box.start() + part.start(), some));
      }
    }
  }
}
