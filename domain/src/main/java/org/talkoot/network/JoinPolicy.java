package org.talkoot.network;

/** How one becomes a member of a network. */
public enum JoinPolicy {
  /** By one's own wish. */
  OPEN,
  /** When a manager has invited one. */
  INVITATION,
  /** With an e-mail address of the network's domain. */
  EMAIL_DOMAIN
}
