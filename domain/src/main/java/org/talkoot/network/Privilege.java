package org.talkoot.network;

/** What a member may be allowed to do in a network; all but managing hang on levels. */
public enum Privilege {
  POST,
  VOTE,
  OBJECT,
  COMMENT,
  SOLVE,
  REVIEW,
  REFINE,
  THANK,
  INVITE,
  MANAGE
}
