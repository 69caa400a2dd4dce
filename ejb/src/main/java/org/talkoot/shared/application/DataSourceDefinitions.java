package org.talkoot.shared.application;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/** Names the one data source; environment variables {@code TALKOOT_DB_*} say where it leads. */
@DataSourceDefinition(
    name = "java:app/jdbc/talkoot",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url =
        "${MPCONFIG=talkoot.db.url:jdbc:postgresql://127.0.0.1:15432/talkoot?stringtype=unspecified}",
    user = "${MPCONFIG=talkoot.db.user:postgres}",
    password = "${MPCONFIG=talkoot.db.password:postgres}",
    minPoolSize = 4,
    maxPoolSize = 40,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
    })
@Singleton
public class DataSourceDefinitions {}
