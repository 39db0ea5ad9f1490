/**
 * Arguments, terminal and exit codes.
 *
 * <p>May see publish, diagnose and the values that publish hands out. Start at {@code Main}.
 */
package org.bonafide.cli;
