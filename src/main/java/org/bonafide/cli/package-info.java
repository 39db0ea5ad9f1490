/**
 * Arguments, terminal and exit codes.
 *
 * <p>May see publish and what it hands out. Start at {@code Main}.
 */
package org.bonafide.cli;
