package org.talkoot.reputation.application;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A checkpoint as everybody may read it; hashes as 64 hexadecimal digits.
 *
 * @param number from 1
 * @param day it belongs to, in UTC
 * @param at the moment that it holds
 * @param accounts how many accounts had lines
 * @param root of the tree over all accounts
 * @param previous hash of the checkpoint before it, zeros for the first
 * @param hash its own, that stands for it and all before it
 */
public record CheckpointView(
    long number,
    LocalDate day,
    Instant at,
    long accounts,
    String root,
    String previous,
    String hash) {}
