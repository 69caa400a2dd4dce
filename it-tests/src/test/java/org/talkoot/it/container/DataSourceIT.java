package org.talkoot.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.server.Deployments;

@ExtendWith(ArquillianExtension.class)
class DataSourceIT {
  @Resource(lookup = "java:app/jdbc/talkoot")
  private DataSource dataSource;

  @Inject private Clock clock;

  @Deployment
  static EnterpriseArchive ear() {
    return Deployments.ear(DataSourceIT.class);
  }

  @Test
  void the_application_works_on_postgresql_17() throws Exception {
    try (Connection connection = dataSource.getConnection()) {
      assertEquals("PostgreSQL", connection.getMetaData().getDatabaseProductName());
      assertEquals(17, connection.getMetaData().getDatabaseMajorVersion());
    }
  }

  @Test
  void time_comes_out_of_one_clock() {
    assertTrue(clock.instant().isAfter(Instant.EPOCH));
  }
}
