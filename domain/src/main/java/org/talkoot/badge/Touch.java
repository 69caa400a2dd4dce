package org.talkoot.badge;

/** What an event says of one counted thing. */
record Touch(ItemKey key, Item item) {}
