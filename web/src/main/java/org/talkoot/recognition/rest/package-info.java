/**
 * Thanks and recognitions for programs.
 *
 * <p>Both name the contribution they are for.
 */
@NullMarked
package org.talkoot.recognition.rest;

import org.jspecify.annotations.NullMarked;
