package org.talkoot.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The living children of a run, known to the guard and to the next run as well. */
public final class Children implements Closeable {
  private final PidFile pids;
  private final Guard guard;
  private final List<Child> started = new ArrayList<>();

  private Children(PidFile pids, Guard guard) {
    this.pids = pids;
    this.guard = guard;
  }

  /** Takes care of the children of a run, after ending those that an earlier one left behind. */
  public static Children in(RunFolder folder, Progress progress) throws IOException {
    PidFile pids = new PidFile(folder.pids());
    pids.reap(progress);
    return new Children(pids, Guard.post());
  }

  /** Starts a child that will be stopped before those which were started earlier. */
  public synchronized void start(Child child) throws IOException {
    child.start();
    if (!started.contains(child)) {
      started.add(0, child);
    }
    List<ProcessHandle> alive =
        started.stream().map(Child::process).filter(ProcessHandle::isAlive).toList();
    guard.watch(alive);
    pids.remember(alive);
  }

  /** Stops all, last started first, and relieves the guard. */
  @Override
  public synchronized void close() throws IOException {
    for (Child child : started) {
      child.stop();
    }
    guard.close();
    pids.clear();
  }
}
