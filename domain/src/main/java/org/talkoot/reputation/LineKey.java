package org.talkoot.reputation;

/** What makes a crediting line unique: nobody is paid twice for the same. */
public record LineKey(AccountId account, String rule, String track, Occasion occasion) {}
