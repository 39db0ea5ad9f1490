/**
 * A page for each rule that a finding can name, read from one file a rule.
 *
 * <p>Holds {@link org.bonafide.diagnose.rules.RulePage}: what the rule finds, why that matters,
 * what to do, an example that a test runs. May see data, law and diagnose. Start at {@code
 * RulePages}.
 */
package org.bonafide.diagnose.rules;
