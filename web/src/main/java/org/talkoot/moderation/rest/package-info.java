/** Cases for programs of managers. */
@NullMarked
package org.talkoot.moderation.rest;

import org.jspecify.annotations.NullMarked;
