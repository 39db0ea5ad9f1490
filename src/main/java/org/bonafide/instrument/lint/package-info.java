/**
 * Rules over a finished instrument: what a careful lawyer would strike on a last reading.
 *
 * <p>Each {@link org.bonafide.instrument.lint.LintRule} is one file with a page in {@code
 * docs/rules}; a new rule is a new file and a line in {@link org.bonafide.instrument.lint.Lint}.
 * Rules read {@link org.bonafide.instrument.lint.LintedPassage}s, never blocks, so a bilingual
 * instrument and a plain one look alike to them. May see {@code data}, {@code instrument} and
 * {@code diagnose}. Start at {@code Lint}.
 */
package org.bonafide.instrument.lint;
