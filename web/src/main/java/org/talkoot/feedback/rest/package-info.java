/** Feedback over REST. */
@NullMarked
package org.talkoot.feedback.rest;

import org.jspecify.annotations.NullMarked;
