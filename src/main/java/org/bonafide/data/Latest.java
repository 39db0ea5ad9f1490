package org.bonafide.data;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was asked for last, and no more of it than is worth keeping: what was not asked for the
 * longest goes first. Not safe for several threads by itself.
 *
 * <p>Example: {@code Collections.synchronizedMap(new Latest<String, byte[]>(64))}.
 */
public final class Latest<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1;

  private final int most;

  /**
   * @param most how many are kept
   */
  public Latest(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
