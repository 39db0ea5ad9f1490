/**
 * The files that pictures are kept in: taken apart into values, put together again, and what marks
 * they carry. Every file is hostile: what it claims of itself is checked before a byte is copied.
 *
 * <p>May see diagnose. Start at {@code Container}.
 */
package org.bonafide.evidence.container;
