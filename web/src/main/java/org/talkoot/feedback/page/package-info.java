/** The form for everybody and the list for operators. */
@NullMarked
package org.talkoot.feedback.page;

import org.jspecify.annotations.NullMarked;
