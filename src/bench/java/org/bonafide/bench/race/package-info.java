/**
 * Ours beside its peers, in one run: each at work in a process of its own ({@link
 * org.bonafide.bench.race.Worker}), all alive together, each in turn for the same time ({@link
 * org.bonafide.bench.race.Race}). It may see nothing of Bonafide, since the peers run it on class
 * paths of their own. Start at {@code src/bench/peers/run.sh}.
 */
package org.bonafide.bench.race;
