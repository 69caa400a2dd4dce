/**
 * Pages about badges: the list, one badge with its holders, and the form by which managers define
 * their own.
 *
 * <p>What a badge asks for is said in words made of its data.
 */
@NullMarked
package org.talkoot.badge.page;

import org.jspecify.annotations.NullMarked;
