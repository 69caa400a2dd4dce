/**
 * What application services share: the database, the clock, the event log, message texts.
 *
 * <p>One data source serves entities and queries, so that both work in the same transaction. Time
 * comes in through one clock that history can be told with. Events are written here, in the
 * transaction of their cause. Migrations run before anything else.
 */
@NullMarked
package org.talkoot.shared.application;

import org.jspecify.annotations.NullMarked;
