package org.bonafide.evidence.container;

import static org.bonafide.evidence.container.FileForm.placed;
import static org.bonafide.evidence.container.FileForm.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The forms that are looked into, the first that fits is right. Add a form by adding its reader as
 * a file, and a row here.
 */
final class FileForms {

  private static final Pattern CONVERSATIONS = Pattern.compile("conversations[-\\w]*\\.json");

  private static final List<FileForm> KNOWN =
      List.of(
          read("png", head -> head.begins("\u0089PNG\r\n\u001a\n"), PngIntake::take).marked(),
          read("jpeg", head -> head.begins("\u00ff\u00d8"), JpegIntake::take).marked(),
          read("webp", head -> head.begins("RIFF") && head.has(8, "WEBP"), RiffIntake::take)
              .marked(),
          read("psd", head -> head.begins("8BPS"), PsdIntake::take).marked(),
          placed("docx", head -> isZip(head, ".docx", ".docm", ".dotx"), FileForms::zip),
          placed("procreate", head -> isZip(head, ".procreate"), FileForms::zip),
          placed("sketch", head -> isZip(head, ".sketch"), FileForms::zip),
          placed("figma", head -> isZip(head, ".fig"), FileForms::zip),
          placed("zip", head -> head.begins("PK\u0003\u0004"), FileForms::zip),
          placed("avif", BoxIntake::isAvif, BoxIntake::take).marked(),
          placed("heic", BoxIntake::isHeic, BoxIntake::take).marked(),
          placed("jxl", BoxIntake::isJpegXl, BoxIntake::take).marked(),
          placed("mov", BoxIntake::isMovie, BoxIntake::take).marked(),
          placed("mp4", BoxIntake::isFilm, BoxIntake::take).marked(),
          placed("pdf", head -> head.begins("%PDF-"), PdfIntake::take).marked(),
          placed("tiff", TiffIntake::is, TiffIntake::take).marked(),
          placed("wav", SoundIntake::isWav, SoundIntake::wav).marked(),
          placed("flac", head -> head.begins("fLaC"), SoundIntake::flac).marked(),
          placed("mp3", SoundIntake::isMp3, SoundIntake::mp3).marked(),
          placed("webm", MatroskaIntake::isWebM, MatroskaIntake::take).marked(),
          placed("mkv", MatroskaIntake::isOne, MatroskaIntake::take).marked(),
          placed("ogg", head -> head.begins("OggS"), OggIntake::take).marked(),
          placed("clip", ClipIntake::is, ClipIntake::take),
          placed("ots", OtsIntake::is, OtsIntake::take),
          read("jsonl", AgentLog::is, AgentLog::take),
          read("markdown", AiderHistory::is, AiderHistory::take),
          read("xmp", FileForms::isXmp, FileForms::xmp).marked(),
          read("project", ProjectFileIntake::isPacked, ProjectFileIntake::packed),
          read("project", ProjectFileIntake::isJson, ProjectFileIntake::json),
          read("svg", SvgIntake::is, SvgIntake::take).marked(),
          read("json", FileForms::isExport, (in, to) -> Conversations.take(in.stream(), to)));

  private FileForms() {}

  static Optional<FileForm> of(FileHead head) {
    return KNOWN.stream().filter(form -> form.is().test(head)).findFirst();
  }

  /** An archive in memory is not looked into. */
  private static void zip(FilePlaces file, Pieces pieces) throws IOException {
    if (file.path().isPresent()) {
      ZipIntake.take(file.path().get(), pieces);
    }
  }

  private static boolean isZip(FileHead head, String... endings) {
    return head.begins("PK\u0003\u0004") && head.ends(endings);
  }

  /** Side-cars are plain text, and are known by their names too. */
  private static boolean isXmp(FileHead head) {
    String plain = head.text();
    return plain.startsWith("<?xpacket")
        || plain.startsWith("<x:xmpmeta")
        || plain.startsWith("<") && head.ends(".xmp");
  }

  private static void xmp(ReadOnce source, Pieces pieces) throws IOException {
    pieces.add(new Piece(Piece.Kind.XMP, "XMP", source.take(Pieces.LARGEST + 1)));
  }

  private static boolean isExport(FileHead head) {
    return head.text().startsWith("[") && CONVERSATIONS.matcher(head.name()).matches();
  }
}
