package org.bonafide.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws with a seed, so that one number brings a record back. */
record Dice(Random random) {

  static Dice of(long seed) {
    Dice dice = new Dice(new Random(seed * 0x9E3779B97F4A7C15L));
    dice.random.nextLong();
    return dice;
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  @SafeVarargs
  final <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Some of the values, at least one, in their order. */
  <T> List<Object> some(List<T> values, int most) {
    List<Object> some = new ArrayList<>(values);
    int size = number(1, Math.min(most, values.size()));
    while (some.size() > size) {
      some.remove(random.nextInt(some.size()));
    }
    return some;
  }

  String answer() {
    return any("yes", "no", "unknown");
  }

  /** States a key now and then. */
  void perhaps(int percent, Map<String, Object> map, String key, Object value) {
    if (chance(percent)) {
      map.put(key, value);
    }
  }
}
