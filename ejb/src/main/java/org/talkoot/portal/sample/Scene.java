package org.talkoot.portal.sample;

/** One kind of act and how it is played through an application service. */
interface Scene {
  /** Plays the act at the instant that the clock shows. */
  void play(Plot plot, Plot.Act act, Cast cast);
}
