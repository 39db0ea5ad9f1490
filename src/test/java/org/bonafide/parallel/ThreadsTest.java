package org.bonafide.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The caller's own thread and those handed in; nobody waits for who never comes. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ThreadsTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();
  private static final List<Integer> SQUARES = NUMBERS.stream().map(n -> n * n).toList();

  @Test
  void oneThreadIsTheCallersOwn() {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    Threads.ONE.each(NUMBERS, n -> seen.add(Thread.currentThread()));
    Threads.ONE.begin(() -> seen.add(Thread.currentThread())).get();
    assertThat(seen).containsExactly(Thread.currentThread());
  }

  @Test
  void theOutcomesStandInTheOrderOfTheItems() throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    assertThat(Threads.of(pool).each(NUMBERS, n -> n * n)).isEqualTo(SQUARES);
    pool.shutdown();
    assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anExecutorThatNeverRunsATaskStopsNothing() {
    Executor idle = task -> {};
    assertThat(Threads.of(idle).each(NUMBERS, n -> n * n)).isEqualTo(SQUARES);
    assertThat(Threads.of(idle).begin(() -> "done").get()).isEqualTo("done");
  }

  @Test
  void anExecutorThatIsShutDownStopsNothing() {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.shutdownNow();
    assertThat(Threads.of(pool).each(NUMBERS, n -> n * n)).isEqualTo(SQUARES);
  }

  @Test
  void aPoolOfOneThreadMayCallOnItself() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Threads threads = Threads.of(pool);
    assertThat(
            pool.submit(() -> threads.each(NUMBERS, n -> threads.begin(() -> n * n).get())).get())
        .isEqualTo(SQUARES);
    pool.shutdown();
  }

  @Test
  void aTaskIsDoneOnceHoweverManyAskForIt() {
    AtomicInteger times = new AtomicInteger();
    var begun = Threads.of(Runnable::run).begin(times::incrementAndGet);
    assertThat(begun.get()).isEqualTo(1);
    assertThat(begun.get()).isEqualTo(1);
  }

  @Test
  void whatATaskThrowsReachesTheCaller() {
    assertThatThrownBy(
            () ->
                Threads.of(Runnable::run)
                    .each(
                        NUMBERS,
                        n -> {
                          throw new IllegalStateException("number " + n);
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("number 0");
  }
}
