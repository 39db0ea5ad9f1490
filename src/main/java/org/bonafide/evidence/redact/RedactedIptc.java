package org.bonafide.evidence.redact;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The fields of IPTC-IIM, and the image resources of Photoshop in which they stand. */
record RedactedIptc(Judge judge) {

  private static final int TAG = 0x1C;
  private static final int IPTC = 0x0404;

  /** A digest of the fields as they were, which says nothing to anybody. */
  private static final int DIGEST = 0x0425;

  private static final byte[] SIGNATURE = "8BIM".getBytes(StandardCharsets.ISO_8859_1);

  /** The resources that may be shown; nothing where none may, or they cannot be read. */
  Optional<byte[]> resources(byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteBuffer in = ByteBuffer.wrap(data);
    while (in.remaining() >= 12) {
      byte[] signature = new byte[4];
      in.get(signature);
      int id = in.getShort() & 0xFFFF;
      int name = in.get(in.position()) & 0xFF;
      int head = 1 + name + (1 + name) % 2;
      if (!Arrays.equals(signature, SIGNATURE) || in.remaining() < head + 4) {
        judge.leaveOut(judge.table.photoshop(), "", "unreadable");
        return Optional.empty();
      }
      in.position(in.position() + head);
      int length = in.getInt();
      if (length < 0 || length > in.remaining()) {
        judge.leaveOut(judge.table.photoshop(), "", "unreadable");
        return Optional.empty();
      }
      byte[] value = new byte[length];
      in.get(value);
      in.position(Math.min(in.limit(), in.position() + length % 2));
      resource(id, value).ifPresent(kept -> write(id, kept, out));
    }
    return Optional.of(out.toByteArray()).filter(all -> all.length > 0);
  }

  private Optional<byte[]> resource(int id, byte[] value) {
    if (id == IPTC) {
      return datasets(value);
    }
    boolean keeps = id != DIGEST && judge.keeps(judge.table.photoshop(), "%04X".formatted(id));
    return Optional.of(value).filter(v -> keeps);
  }

  private static void write(int id, byte[] value, ByteArrayOutputStream out) {
    out.writeBytes(SIGNATURE);
    out.writeBytes(
        ByteBuffer.allocate(8)
            .putShort((short) id)
            .putShort((short) 0)
            .putInt(value.length)
            .array());
    out.writeBytes(value);
    if (value.length % 2 == 1) {
      out.write(0);
    }
  }

  /** The datasets that may be shown; nothing where none may. */
  Optional<byte[]> datasets(byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    while (at + 5 <= data.length && data[at] == TAG) {
      String id = (data[at + 1] & 0xFF) + ":" + (data[at + 2] & 0xFF);
      int length = (data[at + 3] & 0xFF) << 8 | data[at + 4] & 0xFF;
      if (length > data.length - at - 5) {
        judge.leaveOut(judge.table.iptc(), "", "unreadable");
        break;
      }
      byte[] value = Arrays.copyOfRange(data, at + 5, at + 5 + length);
      int record = data[at + 1];
      int number = data[at + 2];
      dataset(id, value).ifPresent(kept -> write(record, number, kept, out));
      at += 5 + length;
    }
    return Optional.of(out.toByteArray()).filter(all -> all.length > 0);
  }

  private Optional<byte[]> dataset(String id, byte[] value) {
    // The character set and the versions are codes, not words.
    if (!id.startsWith("2:") || id.equals("2:0")) {
      return judge.keeps(judge.table.iptc(), id) ? Optional.of(value) : Optional.empty();
    }
    Charset letters = letters(value);
    return judge
        .words(judge.table.iptc(), id, new String(value, letters))
        .map(words -> words.getBytes(letters));
  }

  private static Charset letters(byte[] value) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return StandardCharsets.ISO_8859_1;
    }
  }

  private static void write(int record, int number, byte[] value, ByteArrayOutputStream out) {
    out.write(TAG);
    out.write(record);
    out.write(number);
    out.write(value.length >> 8);
    out.write(value.length);
    out.writeBytes(value);
  }
}
