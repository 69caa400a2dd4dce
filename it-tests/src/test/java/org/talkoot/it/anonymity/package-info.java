/**
 * Sealed and blind problems, looked at through every door.
 *
 * <p>The doors are enumerated from the OpenAPI document and from the pages in the repository; one
 * that nobody wrote down here fails the test.
 */
@NullMarked
package org.talkoot.it.anonymity;

import org.jspecify.annotations.NullMarked;
