/** Reads what the tests of fairness need, and keeps cases. */
@NullMarked
package org.talkoot.moderation.persistence;

import org.jspecify.annotations.NullMarked;
