/**
 * Tests that hold the program against input made to break it: a million damaged inputs, runs that
 * are killed while they write, disks that fill. {@link org.bonafide.hostile.Threat} says how many
 * of each kind; {@code mvn verify} throws a share, {@code mvn -Plong verify} all. What came of it
 * stands in {@code docs/reliability.md}. Start at {@link org.bonafide.hostile.Barrage}.
 */
package org.bonafide.hostile;
