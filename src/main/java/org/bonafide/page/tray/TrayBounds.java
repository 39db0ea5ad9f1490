package org.bonafide.page.tray;

/**
 * How much may lie in the trays.
 *
 * @param file bytes of one file
 * @param all bytes in all trays together, however many tabs are open
 * @param files how many files may lie in one tray
 * @param hours after which a tray that nobody touched is emptied
 */
public record TrayBounds(long file, long all, int files, int hours) {

  /** 64 MiB, 512 MiB, 1,000 files, half a day. */
  public static final TrayBounds USUAL = new TrayBounds(64L << 20, 512L << 20, 1000, 12);
}
