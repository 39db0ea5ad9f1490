package org.bonafide.evidence.scan;

import java.io.IOException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** The machine as the reader of git histories sees it: without any settings outside the folder. */
final class QuietSystem extends SystemReader.Delegate {

  private QuietSystem(SystemReader reader) {
    super(reader);
  }

  static synchronized void use() {
    if (!(SystemReader.getInstance() instanceof QuietSystem)) {
      SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
    }
  }

  @Override
  public String getenv(String variable) {
    return null;
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return empty(parent, fs);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return empty(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return empty(parent, fs);
  }

  @Override
  public StoredConfig getUserConfig() {
    return empty(null, FS.DETECTED);
  }

  @Override
  public StoredConfig getJGitConfig() {
    return empty(null, FS.DETECTED);
  }

  @Override
  public StoredConfig getSystemConfig() {
    return empty(null, FS.DETECTED);
  }

  private static FileBasedConfig empty(Config parent, FS fs) {
    return new FileBasedConfig(parent, null, fs) {
      @Override
      public void load() throws IOException {
        // Nothing is read.
      }

      @Override
      public void save() {
        // Nothing is kept.
      }

      @Override
      public boolean isOutdated() {
        return false;
      }
    };
  }
}
