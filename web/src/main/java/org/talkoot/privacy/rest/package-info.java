/** Own data over REST: archives, and erasure. */
@NullMarked
package org.talkoot.privacy.rest;

import org.jspecify.annotations.NullMarked;
