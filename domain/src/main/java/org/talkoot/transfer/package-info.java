/**
 * Bringing whole communities in and out of Talkoot.
 *
 * <p>A community that has lived elsewhere arrives as a Stack Exchange data dump: a folder of XML
 * files. They are read row by row, so that memory stays flat however large the dump is, and a row
 * that cannot be understood is reported with its file and line instead of stopping everything. The
 * dump's votes name no voter and know only the day; they become events for the reputation engine,
 * which computes everybody's points anew, and a report compares these with what the dump says.
 */
@NullMarked
package org.talkoot.transfer;

import org.jspecify.annotations.NullMarked;
