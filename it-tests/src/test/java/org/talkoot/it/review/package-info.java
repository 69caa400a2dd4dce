/**
 * Peer review on the real server: who may read what when, and the reviewer's day by pages.
 *
 * <p>Reviewers judge alone; what the others said is theirs to read after they have sent.
 */
@NullMarked
package org.talkoot.it.review;

import org.jspecify.annotations.NullMarked;
