package org.talkoot.portal.application;

import java.time.Instant;
import java.util.Locale;
import org.talkoot.member.MemberId;

/** A recognition as everybody sees it: the medal, the reason in words, and who awarded it. */
public record Honour(
    MemberId id,
    String handle,
    String name,
    String headline,
    String grade,
    String citation,
    String track,
    String manager,
    String managerHandle,
    String networkName,
    Instant at) {

  /** Returns the badge whose medal stands for the track. */
  public String medal() {
    return switch (track.toLowerCase(Locale.ROOT)) {
      case "reviewer" -> "plumb";
      case "refiner" -> "joint";
      case "framer" -> "log";
      case "connector" -> "hearth";
      case "steward" -> "thread";
      default -> "ridge";
    };
  }
}
