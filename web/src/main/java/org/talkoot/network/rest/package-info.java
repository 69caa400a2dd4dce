/**
 * Networks for programs: finding, founding, changing and joining them.
 *
 * <p>A private network does not exist for strangers, here as everywhere.
 */
@NullMarked
package org.talkoot.network.rest;

import org.jspecify.annotations.NullMarked;
