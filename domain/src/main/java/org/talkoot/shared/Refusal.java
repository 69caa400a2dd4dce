package org.talkoot.shared;

/** Why something was refused, with the HTTP status that says the same to a program. */
public enum Refusal {
  MALFORMED(400),
  UNAUTHENTICATED(401),
  FORBIDDEN(403),
  UNKNOWN(404),
  CONFLICT(409),
  STALE(412),
  INVALID(422),
  PRECONDITION_MISSING(428),
  TOO_MANY(429),
  UNAVAILABLE(503);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  /** Returns the HTTP status, 400 to 503. */
  public int status() {
    return status;
  }
}
