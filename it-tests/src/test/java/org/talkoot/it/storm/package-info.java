/**
 * A storm: sixty-four clients do everything that pays, at once, to a few members.
 *
 * <p>Afterwards what stands in the rows is counted again in plain SQL, by other means than the
 * engine's, and compared with the ledger.
 */
package org.talkoot.it.storm;
