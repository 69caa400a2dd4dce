package org.talkoot.reputation;

/** A line as the replay writes it, in numbers; reused for the next one. */
final class ReplayedLine {
  int event;
  int account;
  int writes;
  int version;
  int track;
  long sequence;
  long raw;
  long points;
  long first;
  long second;
  long third;
  long period;
  long reverses;
}
