package org.talkoot.it.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive under test: the real one, with the tests in a module of their own. */
public final class Deployments {
  private static final String DESCRIPTOR = "/META-INF/application.xml";
  private static final String TEST_MODULE =
      "<module><web><web-uri>test.war</web-uri><context-root>/test</context-root></web></module>";

  private Deployments() {}

  /** The archive with the given test classes and what they share. */
  public static EnterpriseArchive ear(Class<?>... classes) {
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "talkoot.ear")
            .importFrom(new File(System.getProperty("talkoot.it.ear")))
            .as(EnterpriseArchive.class);
    // A module of its own: inside web.war the sign-in filter would stop the test runner.
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, "test.war")
            .addClasses(classes)
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    ear.addAsModule(Testable.archiveToTest(tests));
    String descriptor = text(ear);
    ear.delete(DESCRIPTOR);
    ear.setApplicationXML(
        new StringAsset(
            descriptor.replace("<library-directory>", TEST_MODULE + "<library-directory>")));
    return ear;
  }

  private static String text(EnterpriseArchive ear) {
    try (InputStream descriptor = ear.get(DESCRIPTOR).getAsset().openStream()) {
      return new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
