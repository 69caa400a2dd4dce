package org.talkoot.it.load;

import java.time.Instant;

/** A member of the made-up community. */
record Somebody(long id, String handle, String language, Instant since) {}
