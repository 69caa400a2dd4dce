package org.talkoot.it.server;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.server.Servers.RunningServer;
import org.talkoot.launcher.DatabaseAddress;

/**
 * The portal with its sample data as somebody outside meets it.
 *
 * <p>One server serves all tests of a run, so a test makes its own members and problems and counts
 * nothing that others can change.
 */
public final class Portal {
  /** The address with which a member becomes the operator at sign-up. */
  public static final String OPERATOR_EMAIL = "operator@talkoot.example";

  private final RunningServer server;

  private Portal(RunningServer server) {
    this.server = server;
  }

  /** The portal of the client tests, started when nobody asked before. */
  public static Portal running() {
    return new Portal(Servers.portal());
  }

  /** The server of the Arquillian tests, for their parts that come from outside. */
  public static Portal ofContainer() {
    return new Portal(Servers.container());
  }

  /** The mail server to which the server of the Arquillian tests sends. */
  public static GreenMail mail() {
    return Servers.mail();
  }

  /** The folder into which the portal of the client tests writes letters. */
  public static Path letters() {
    return Servers.letters();
  }

  /** The address of the home page, with a slash at its end. */
  public String url() {
    return server.url();
  }

  /** A caller without a token. */
  public RestClient rest() {
    return RestClient.anonymous(server.url() + "api/v1");
  }

  /** A look behind the scenes, at rows. */
  public Connection database() throws SQLException {
    DatabaseAddress address = server.database();
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }
}
