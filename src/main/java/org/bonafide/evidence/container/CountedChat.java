package org.bonafide.evidence.container;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is counted of one conversation while it is read: a chat never leaves its file, but for its
 * counts, times, models and a digest of what the person wrote.
 *
 * <p>Example: {@code {"form": "claude-export", "id": …, "asked": 7, "again": 2, …}}.
 */
final class CountedChat {

  private static final int MOST = 10_000;

  private final String form;
  private final MessageDigest digest = Sha256.digest();
  private final Set<String> models = new LinkedHashSet<>();
  private final Set<String> files = new LinkedHashSet<>();
  private int asked;
  private int answered;
  private int changes;
  private String first = "";
  private String last = "";
  private String version = "";

  /** A conversation of a form, as in {@code codex}. */
  CountedChat(String form) {
    this.form = form;
  }

  /** Words that a person wrote. */
  void asked(String words) {
    if (words.isBlank()) {
      return;
    }
    digest.update(((asked == 0 ? "" : "\n") + words).getBytes(StandardCharsets.UTF_8));
    asked++;
  }

  void answered() {
    answered++;
  }

  void model(String name) {
    if (!name.isBlank() && !name.startsWith("<") && models.size() < MOST) {
      models.add(name);
    }
  }

  /** The version of the program, the last that is named. */
  void version(String said) {
    version = said.isBlank() ? version : said;
  }

  /** A time of a message, in any order. */
  void at(String time) {
    if (time.isBlank()) {
      return;
    }
    first = first.isEmpty() || time.compareTo(first) < 0 ? time : first;
    last = time.compareTo(last) > 0 ? time : last;
  }

  /** A change of a file; a name that is empty is none that is known. */
  void changed(String file) {
    changes++;
    if (!file.isBlank() && files.size() < MOST) {
      files.add(file);
    }
  }

  boolean isEmpty() {
    return asked == 0 && answered == 0;
  }

  Piece piece(String id, String title, int again) {
    return piece(id, title, again, first, last);
  }

  Piece piece(String id, String title, int again, String created, String updated) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("form", form);
    fields.put("id", id);
    fields.put("title", title);
    fields.put("created", created);
    fields.put("updated", updated);
    fields.put("models", String.join(", ", models));
    fields.put("version", version);
    fields.put("asked", asked);
    fields.put("answered", answered);
    fields.put("again", again);
    fields.put("changes", changes);
    fields.put("files", files.size());
    fields.put("sha256", HexFormat.of().formatHex(digest.digest()));
    return Summary.piece("conversation", fields);
  }
}
