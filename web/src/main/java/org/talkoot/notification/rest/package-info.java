/**
 * What concerns the caller, for programs.
 *
 * <p>Reading a list marks nothing; marking is an act of its own.
 */
@NullMarked
package org.talkoot.notification.rest;

import org.jspecify.annotations.NullMarked;
