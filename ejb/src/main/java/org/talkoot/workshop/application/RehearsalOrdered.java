package org.talkoot.workshop.application;

import org.talkoot.workshop.RehearsalId;

/** A rehearsal has been ordered and begins when the order is safely stored. */
record RehearsalOrdered(RehearsalId id) {}
