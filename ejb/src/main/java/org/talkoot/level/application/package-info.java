/**
 * Reaching levels, and what managers decide about losing them.
 *
 * <p>A subscriber of the event log looks again at every member whose ledger grew, once a delivered
 * batch. Promotions happen at once; a loss is a proposal that a manager confirms or declines with
 * reasons. The ways to publish a table and to try one out stand here for the workshop.
 */
@NullMarked
package org.talkoot.level.application;

import org.jspecify.annotations.NullMarked;
