package org.bonafide.parallel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The threads that work may be spread over: those of an executor, or the caller's own alone.
 *
 * <p>The caller always works too and never waits for a task that nobody has begun. An executor that
 * is small, busy or shut down, or that the caller itself runs on, makes the work slower and stops
 * nothing.
 *
 * <p>Example: {@code Threads.ONE.each(files, File::length)}.
 */
public final class Threads {

  /** The caller's own thread and no other. */
  public static final Threads ONE = new Threads(task -> {}, 0);

  private final Executor executor;
  private final int helpers;

  private Threads(Executor executor, int helpers) {
    this.executor = executor;
    this.helpers = helpers;
  }

  /** The threads of an executor, beside the caller's own. */
  public static Threads of(Executor executor) {
    return new Threads(executor, Runtime.getRuntime().availableProcessors());
  }

  /** Begins a task beside the caller; who asks for its outcome first does it where none has. */
  public <T> Supplier<T> begin(Callable<T> task) {
    FutureTask<T> begun = new FutureTask<>(task);
    if (helpers > 0) {
      offer(begun);
    }
    return () -> outcome(begun);
  }

  /** Applies a function to every item; the outcomes stand in the order of the items. */
  public <T, R> List<R> each(Collection<T> items, Function<T, R> function) {
    List<FutureTask<R>> tasks = new ArrayList<>(items.size());
    items.forEach(item -> tasks.add(new FutureTask<>(() -> function.apply(item))));
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
            tasks.get(i).run();
          }
        };
    for (int i = 0; i < Math.min(helpers, tasks.size() - 1); i++) {
      offer(work);
    }
    work.run();
    List<R> outcomes = new ArrayList<>(tasks.size());
    tasks.forEach(task -> outcomes.add(outcome(task)));
    return outcomes;
  }

  private void offer(Runnable task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      return; // the caller does it
    }
  }

  /** What came of a task; it is done here where no thread has begun it. */
  private static <T> T outcome(FutureTask<T> task) {
    task.run();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
  }
}
