/**
 * Reputation for programs: totals, the ledger with the cause of every line, and the rules.
 *
 * <p>A ledger is read by its owner, and by managers for their own networks.
 */
@NullMarked
package org.talkoot.reputation.rest;

import org.jspecify.annotations.NullMarked;
