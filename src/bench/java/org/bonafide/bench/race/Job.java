package org.bonafide.bench.race;

/** A document made once, from values in memory to bytes. */
@FunctionalInterface
public interface Job {
  byte[] make() throws Exception;
}
