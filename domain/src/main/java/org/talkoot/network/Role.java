package org.talkoot.network;

/** The job somebody has in a network. */
public enum Role {
  MEMBER,
  MANAGER
}
