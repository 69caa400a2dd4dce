package org.talkoot.reputation;

/**
 * Something in the ledger that does not follow from what it should follow from.
 *
 * @param check which check found it: {@code chain}, {@code balance}, {@code total}, {@code season},
 *     {@code lines} or {@code cap}
 * @param account whose
 * @param place what in the account, for instance {@code line 12} or {@code solver, topic 7}
 * @param found what is written
 * @param expected what should be
 */
public record LedgerDifference(
    String check, AccountId account, String place, String found, String expected) {}
