/**
 * How much the portal can do: a large made-up community, and a table of what requests cost there.
 *
 * <p>{@link org.talkoot.it.load.Community} tells a year of a community of any size, always the same
 * for a seed, and copies it into a database; the engine itself writes the ledger. {@link
 * org.talkoot.it.load.LoadBenchmark} starts the portal on it, lets its subscribers count standings,
 * badges and skill, has the ledger verified, and then measures: requests a second, how long they
 * take, and what they cost server and database in processor time.
 */
@NullMarked
package org.talkoot.it.load;

import org.jspecify.annotations.NullMarked;
