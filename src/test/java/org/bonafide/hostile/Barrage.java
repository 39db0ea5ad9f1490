package org.bonafide.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Throws the inputs of one kind, each made from its own seed, and watches: none may throw, print,
 * take more than a minute, or allocate more than two gigabytes. A share must have been read and a
 * share refused, else the damage was too small or too great to try anything.
 *
 * <p>Example: {@code Barrage.of(Threat.CLAIMS, (chance, round) -> Ending.READ)}. To bring one round
 * back: {@code mvn test -Dtest=... -Dround=4711}.
 */
public final class Barrage {

  /** So long that only a loop without an end takes it, on any machine. */
  private static final Duration ENDLESS = Duration.ofMinutes(1);

  private static final long MOST_ALLOCATED = 2L << 30;

  /** What came of one input. */
  public enum Ending {
    READ,
    REFUSED
  }

  /** One input: it is made, thrown, and what came of it is looked at. */
  public interface Shot {
    Ending end(Random chance, int round) throws Exception;
  }

  private final Threat threat;
  private final Shot shot;
  private final int[] ends = new int[Ending.values().length];
  private volatile int round;
  private long most;
  private long slowest;
  private long spent;

  private Barrage(Threat threat, Shot shot) {
    this.threat = threat;
    this.shot = shot;
  }

  /** Throws them all, and writes what came of it into the page of figures where that is asked. */
  public static void of(Threat threat, Shot shot) throws Exception {
    new Barrage(threat, shot).run();
  }

  private void run() throws Exception {
    Integer only = Integer.getInteger("round");
    int from = only == null ? 0 : only;
    int to = only == null ? threat.rounds() : only + 1;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream kept = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(kept);
    System.setErr(kept);
    try {
      watched(from, to);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).as("printed beside the findings").isEmpty();
    if (only == null) {
      for (Ending end : Ending.values()) {
        assertThat(ends[end.ordinal()]).as("inputs %s", end).isGreaterThan(threat.rounds() / 100);
      }
      tell();
    }
  }

  private void watched(int from, int to) throws Exception {
    FutureTask<Void> work = new FutureTask<>(() -> rounds(from, to), null);
    Thread thrower = new Thread(work, "barrage");
    thrower.setDaemon(true);
    thrower.start();
    for (int before = -1; ; before = round) {
      try {
        work.get(ENDLESS.toSeconds(), TimeUnit.SECONDS);
        return;
      } catch (ExecutionException e) {
        throw new AssertionError(e.getCause().getMessage(), e.getCause());
      } catch (TimeoutException e) {
        if (before == round) {
          AssertionError endless = new AssertionError(threat + " does not end in round " + round);
          endless.setStackTrace(thrower.getStackTrace());
          throw endless;
        }
      }
    }
  }

  private void rounds(int from, int to) {
    ThreadMXBean own = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    for (round = from; round < to; round++) {
      long allocated = own.getThreadAllocatedBytes(thread);
      long busy = own.getCurrentThreadCpuTime();
      try {
        Random chance = new Random((threat.name().hashCode() * 1_000_003L + round) * 0x9E3779B9L);
        ends[shot.end(chance, round).ordinal()]++;
      } catch (Throwable e) {
        throw new AssertionError(threat + " in round " + round, e);
      }
      allocated = own.getThreadAllocatedBytes(thread) - allocated;
      assertThat(allocated).as("bytes of round %d", round).isLessThan(MOST_ALLOCATED);
      busy = own.getCurrentThreadCpuTime() - busy;
      spent += busy;
      if (round > from) { // the first loads the program
        most = Math.max(most, allocated);
        slowest = Math.max(slowest, busy);
      }
    }
  }

  private void tell() {
    Figures.tell(
        "hostile",
        threat.words(),
        Figures.number(threat.rounds()),
        Figures.number(ends[Ending.READ.ordinal()]),
        Figures.number(ends[Ending.REFUSED.ordinal()]),
        "0",
        Figures.number(spent / 1_000_000_000) + " s",
        Figures.number(slowest / 1_000_000) + " ms",
        Figures.number(most >> 20) + " MB",
        LocalDate.now().toString());
  }
}
