package org.talkoot.shared.application;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Runs what recurs through db-scheduler, which picks one node for each run and goes on after a
 * crash: the delivery of events to their subscribers, and every {@link RecurringWork}.
 *
 * <p>It begins when the whole application has started ({@link #begin()}): a start has nothing to
 * spare for work that can wait some seconds.
 *
 * <p>A node that is at it writes a heartbeat; after four missed ones and at most two more, another
 * node takes the work over.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class WorkSchedule {
  private static final int THREADS = 4;
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration BREATH = Duration.ofSeconds(1);

  @Resource(lookup = "java:app/jdbc/talkoot")
  private DataSource dataSource;

  @Resource private ManagedThreadFactory threads;
  @Inject private EventDelivery delivery;
  @Inject private EventPump pump;
  @Inject @Any private Instance<EventSubscriber> subscribers;
  @Inject @Any private Instance<RecurringWork> works;

  @Inject
  @ConfigProperty(name = "talkoot.heartbeat.seconds", defaultValue = "5")
  private int heartbeatSeconds;

  private @Nullable Scheduler scheduler;

  @PostConstruct
  void start() {
    subscribers.forEach(delivery::begin);
    Scheduler started =
        Scheduler.create(dataSource)
            .startTasks(tasks())
            .schedulerName(new SchedulerName.Fixed(node()))
            .heartbeatInterval(Duration.ofSeconds(heartbeatSeconds))
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .pollingInterval(BREATH)
            .threads(THREADS)
            .executorService(Executors.newFixedThreadPool(THREADS, threads))
            .dueExecutor(Executors.newSingleThreadExecutor(threads))
            .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads))
            .shutdownMaxWait(Duration.ofSeconds(5))
            .build();
    scheduler = started;
  }

  /** Begins the work of this node; beginning again changes nothing. */
  public void begin() {
    Scheduler made = scheduler;
    if (made != null && !made.getSchedulerState().isStarted()) {
      made.start();
    }
  }

  @PreDestroy
  void stop() {
    if (scheduler != null) {
      scheduler.stop();
    }
  }

  private static String node() {
    return new SchedulerName.Hostname().getName() + "-" + ProcessHandle.current().pid();
  }

  private List<RecurringTask<Void>> tasks() {
    return Stream.concat(subscribers.stream().map(this::delivery), works.stream().map(this::work))
        .toList();
  }

  private RecurringTask<Void> delivery(EventSubscriber subscriber) {
    return Tasks.recurring("events-" + subscriber.name(), FixedDelay.of(BREATH))
        .execute((instance, context) -> pump.run(subscriber));
  }

  private RecurringTask<Void> work(RecurringWork work) {
    return Tasks.recurring(work.name(), FixedDelay.of(work.pause()))
        .execute((instance, context) -> work.run());
  }
}
