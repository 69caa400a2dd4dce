package org.talkoot.reputation;

/**
 * Where the use of a cap is counted: one sum for a member, a network, a period and a thing.
 *
 * @param cap code of the cap
 * @param account whose cap it is, not always the account that is paid
 * @param period epoch day, months since January 1970, or 0 for all time
 * @param about what it is counted apart for, for instance the giver or a contribution; 0 for none
 */
public record CapUse(String cap, AccountId account, long period, long about) {}
