package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes of a file of Clip Studio how large its canvas is and how many layers it has. The file is
 * made of chunks, one of which is a database of SQLite; what is painted stays unread.
 */
final class ClipIntake {

  private static final int HEAD = 24;

  private ClipIntake() {}

  static boolean is(FileHead head) {
    return head.begins("CSFCHUNK");
  }

  static void take(FilePlaces file, Pieces pieces) throws IOException {
    long at = HEAD;
    for (int part = 0; at + 16 <= file.size() && part < Container.MOST_PARTS; part++) {
      byte[] head = file.at(at, 16);
      String name = new String(head, 0, 8, StandardCharsets.ISO_8859_1);
      long length = ByteBuffer.wrap(head).getLong(8);
      if (length < 0 || length > file.size() - at - 16) {
        pieces.trouble(Trouble.LYING_LENGTH);
        return;
      }
      if (name.equals("CHNKSQLi")) {
        database(new SqliteTables(file, at + 16, length), pieces);
        return;
      }
      at += 16 + length;
    }
    pieces.trouble(Trouble.TRUNCATED);
  }

  private static void database(SqliteTables tables, Pieces pieces) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    List<Map<String, String>> canvases =
        tables.rows("Canvas", List.of("CanvasWidth", "CanvasHeight"), 1);
    for (Map<String, String> canvas : canvases) {
      fields.put("width", canvas.getOrDefault("CanvasWidth", ""));
      fields.put("height", canvas.getOrDefault("CanvasHeight", ""));
    }
    fields.put("layers", tables.count("Layer"));
    if (tables.isDamaged()) {
      pieces.trouble(Trouble.DAMAGED);
    } else {
      pieces.add(Summary.piece("clip-studio", fields));
    }
  }
}
