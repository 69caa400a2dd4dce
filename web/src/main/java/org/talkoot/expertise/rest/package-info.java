/**
 * Declared skills for programs.
 *
 * <p>What others' judgements make of them stands in the member's profile.
 */
@NullMarked
package org.talkoot.expertise.rest;

import org.jspecify.annotations.NullMarked;
