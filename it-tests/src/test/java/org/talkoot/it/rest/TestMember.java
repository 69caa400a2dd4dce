package org.talkoot.it.rest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A person made for one test, with a token for everything. */
public record TestMember(String handle, String email, String password, RestClient rest) {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String RUN = Long.toString(System.nanoTime() & 0xffffff, 36);

  /** Signs a new person up; the handle begins with the name. */
  public static TestMember named(String name, RestClient portal) {
    String handle = name + RUN + COUNT.incrementAndGet();
    return withEmail(handle, handle + "@example.org", portal);
  }

  /** Signs a new person up with a given address. */
  public static TestMember withEmail(String handle, String email, RestClient portal) {
    String password = "a long walk with " + handle;
    String given =
        portal
            .post(
                "/members",
                Map.of(
                    "email", email,
                    "password", password,
                    "displayName", handle.toUpperCase(java.util.Locale.ROOT),
                    "handle", handle,
                    "language", "en"))
            .expect(201)
            .text("handle");
    return new TestMember(given, email, password, portal.withToken(token(portal, email, password)));
  }

  /** Somebody of the sample data. */
  public static TestMember ofTheSample(String handle, RestClient portal) {
    String email = handle + "@talkoot.example";
    String password = "talkoot-" + handle;
    return new TestMember(
        handle, email, password, portal.withToken(token(portal, email, password)));
  }

  private static String token(RestClient portal, String email, String password) {
    return portal
        .post(
            "/access-tokens",
            Map.of(
                "email",
                email,
                "password",
                password,
                "name",
                "test",
                "scopes",
                List.of("read", "write", "review", "manage"),
                "expiresIn",
                "P1D"))
        .expect(201)
        .text("token");
  }
}
