/**
 * How far members have come in a network, and where they stand among the others.
 *
 * <p>A level follows from what others found good or bad, not from points: each line of the ledger
 * that somebody else caused marks a contribution. A track must show a lower bound, a volume, days
 * and givers for a level; the table is data of the network. Promotions happen by themselves, a loss
 * is proposed to a manager. Ranks are counted in buckets, so that nobody has to be sorted.
 */
@NullMarked
package org.talkoot.level;

import org.jspecify.annotations.NullMarked;
