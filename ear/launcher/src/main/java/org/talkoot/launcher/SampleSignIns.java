package org.talkoot.launcher;

import java.util.List;

/** The three members of the sample data whom a newcomer can be. */
final class SampleSignIns {
  private SampleSignIns() {}

  static List<String> lines() {
    return List.of(
        "Sign in as a requester          kaisa@talkoot.example / talkoot-kaisa",
        "          an expert             tuula@talkoot.example / talkoot-tuula",
        "          a community manager   heli@talkoot.example  / talkoot-heli");
  }
}
