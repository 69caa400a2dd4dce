/** Feedback as rows. */
@NullMarked
package org.talkoot.feedback.persistence;

import org.jspecify.annotations.NullMarked;
