/** Versions of rules, drafts and trial runs for programs. */
@NullMarked
package org.talkoot.workshop.rest;

import org.jspecify.annotations.NullMarked;
