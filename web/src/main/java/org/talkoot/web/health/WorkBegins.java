package org.talkoot.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.talkoot.shared.application.WorkSchedule;

/** Begins recurring work when the pages are there, the last part of the application to start. */
@WebListener
public class WorkBegins implements ServletContextListener {
  @Inject private WorkSchedule schedule;

  @Override
  public void contextInitialized(ServletContextEvent start) {
    schedule.begin();
  }
}
