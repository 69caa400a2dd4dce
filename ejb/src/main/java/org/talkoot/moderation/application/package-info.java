/** Looks for what chance does not explain every night or when a manager asks, and takes rulings. */
@NullMarked
package org.talkoot.moderation.application;

import org.jspecify.annotations.NullMarked;
