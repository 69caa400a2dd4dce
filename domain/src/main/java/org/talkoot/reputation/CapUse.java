package org.talkoot.reputation;

/**
 * Where the use of a cap is counted: one sum for a member, a network and a day or month.
 *
 * @param cap code of the cap
 * @param account whose cap it is, not always the account that is paid
 * @param period epoch day, or months since January 1970
 */
public record CapUse(String cap, AccountId account, long period) {}
