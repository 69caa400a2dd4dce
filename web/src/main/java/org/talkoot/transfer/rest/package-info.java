/** Imports for programs: how they stand and what they found, for operators. */
@NullMarked
package org.talkoot.transfer.rest;

import org.jspecify.annotations.NullMarked;
