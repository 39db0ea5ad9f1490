package org.bonafide.page.http;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadBase;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.UploadContext;

/**
 * Files that a form sends, one after another as they come in; none is held in memory, and none is
 * written anywhere but by whoever takes it. Its name is what the sender says, and no path.
 *
 * <p>Example: {@code request.files().each((name, bytes) -> tray.take(name, bytes))}.
 */
public final class SentFiles {

  /** How the type of such a form begins. */
  static final String TYPE = "multipart/form-data";

  /** The most bytes of one form, with all files in it. */
  static final long LARGEST = 1L << 30;

  private static final long MOST_FILES = 2000;

  /** A form without files. */
  static final SentFiles NONE = new SentFiles(null);

  private final UploadContext form;

  private SentFiles(UploadContext form) {
    this.form = form;
  }

  static SentFiles in(PageRequest request, InputStream body) {
    long length = length(request.header("Content-Length"));
    if (length > LARGEST) {
      throw new PageRequest.Unusable(Refused.FILES_TOO_LARGE);
    }
    return new SentFiles(new Form(request.header("Content-Type"), length, body));
  }

  private static long length(String stated) {
    return stated.matches("\\d{1,18}") ? Long.parseLong(stated) : -1;
  }

  /** Takes one file; what it leaves of the bytes is passed over. */
  @FunctionalInterface
  public interface Taker {
    void take(String name, InputStream bytes) throws IOException;
  }

  /**
   * Hands over each file. Fields that are no file, and a file input in which none was chosen, are
   * passed over.
   *
   * @throws IOException where the sender stops, or the files cannot be taken
   */
  public void each(Taker taker) throws IOException {
    if (form == null) {
      return;
    }
    FileUpload upload = new FileUpload();
    upload.setHeaderEncoding("UTF-8");
    upload.setSizeMax(LARGEST);
    upload.setFileCountMax(MOST_FILES);
    try {
      FileItemIterator all = upload.getItemIterator(form);
      for (int n = 0; all.hasNext(); n++) {
        FileItemStream one = all.next();
        if (n >= MOST_FILES) {
          throw new PageRequest.Unusable(Refused.TOO_MANY_FILES);
        }
        if (!one.isFormField() && !name(one).isEmpty()) {
          try (InputStream bytes = one.openStream()) {
            taker.take(name(one), bytes);
          }
        }
      }
    } catch (FileUploadBase.SizeLimitExceededException | FileUploadBase.FileUploadIOException e) {
      throw new PageRequest.Unusable(Refused.FILES_TOO_LARGE);
    } catch (FileUploadException e) {
      throw new PageRequest.Unusable(Refused.FORM_UNREADABLE);
    }
  }

  private static String name(FileItemStream file) {
    try {
      return file.getName() == null ? "" : file.getName();
    } catch (InvalidFileNameException e) {
      return e.getName(); // it has a NUL; whoever takes it makes a label of it
    }
  }

  private record Form(String type, long length, InputStream body) implements UploadContext {

    @Override
    public String getCharacterEncoding() {
      return "UTF-8";
    }

    @Override
    public String getContentType() {
      return type;
    }

    @Override
    public long contentLength() {
      return length;
    }

    @Override
    @Deprecated
    public int getContentLength() {
      return (int) Math.min(length, Integer.MAX_VALUE);
    }

    @Override
    public InputStream getInputStream() {
      return body;
    }
  }
}
