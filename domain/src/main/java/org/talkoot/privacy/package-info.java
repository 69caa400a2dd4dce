/**
 * Members' own data: taken along in an archive, and erased.
 *
 * <p>Which rows of which table belong to a member is said in one place, the catalogue of own data;
 * an archive is made from it, and a test finds what it has forgotten. Erasing empties what says who
 * somebody was and keeps what others rest on: texts by a former member, votes, lines of the ledger
 * under an id that leads to nobody.
 */
@NullMarked
package org.talkoot.privacy;

import org.jspecify.annotations.NullMarked;
