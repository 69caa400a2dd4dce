/** Takes feedback in, a few an hour from one address, and lists it for operators. */
@NullMarked
package org.talkoot.feedback.application;

import org.jspecify.annotations.NullMarked;
