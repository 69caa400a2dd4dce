/**
 * What came of the chosen solution, told step by step by the requester.
 *
 * <p>An outcome is planned, then in use, then its effect is seen; or the result is not used, and
 * the requester says why. Each step carries evidence. Somebody who had no part in it may verify
 * that it is true. When the thread ends, everybody who took part gets a closing letter.
 */
@NullMarked
package org.talkoot.outcome;

import org.jspecify.annotations.NullMarked;
