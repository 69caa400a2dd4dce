package org.talkoot.architecture.planted.gossip;

/** Lives in a feature that nobody knows. */
public class Stranger {}
