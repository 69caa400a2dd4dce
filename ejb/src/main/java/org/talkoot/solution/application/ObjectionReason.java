package org.talkoot.solution.application;

import java.time.LocalDate;

/** Why somebody objects: for the author to read, without the name. */
public record ObjectionReason(String reason, LocalDate day) {}
