package org.talkoot.recognition.application;

import org.talkoot.recognition.ContributionType;

/** Names a contribution by its kind and the number of its id. */
public record ContributionRef(ContributionType type, long id) {}
