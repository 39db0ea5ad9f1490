package org.bonafide.spark;

import java.io.Serializable;

/**
 * One line of a file, known as {@code bonafide batch} calls it: {@code listings.jsonl:17}.
 *
 * @param file its name without folders
 * @param number from 1
 * @param bytes without the line feed
 */
record NumberedLine(String file, long number, byte[] bytes) implements Serializable {

  private static final long serialVersionUID = 1;
}
