/**
 * Tests of the first rule over the whole product: nothing prints more than the record states
 * (design, 2). Properties run on every example and on records drawn from a seed; {@code mvn verify}
 * runs a share of 40, {@code mvn -Plong verify} all 500. Start at {@link
 * org.bonafide.rule.DeletedKeysTest}; the words of absence stand in {@code absence.yaml}.
 */
package org.bonafide.rule;
