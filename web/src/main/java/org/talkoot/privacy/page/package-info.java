/**
 * The page where members take their data along, and the one where they leave for good.
 *
 * <p>Leaving is said in full before it is done, and asks for the password.
 */
@NullMarked
package org.talkoot.privacy.page;

import org.jspecify.annotations.NullMarked;
