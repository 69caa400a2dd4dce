/**
 * Peers read a solution and say, criterion by criterion, how well it does.
 *
 * <p>A review scores the brief's own criteria and three standing ones, each with a reason, and
 * names the revision it read. Nobody reviews what they wrote, asked for or gain from. The author
 * answers a review once; author and requester say whether it helped. What reviewers agree on is
 * shown per criterion, with its spread and their number.
 */
@NullMarked
package org.talkoot.review;

import org.jspecify.annotations.NullMarked;
