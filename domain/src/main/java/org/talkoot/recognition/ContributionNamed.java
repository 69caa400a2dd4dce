package org.talkoot.recognition;

/** A contribution by kind and number, as a recognition keeps it. */
public record ContributionNamed(String type, long id) {}
