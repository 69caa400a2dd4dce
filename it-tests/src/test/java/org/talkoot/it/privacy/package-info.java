/** Own data: taken along, moved to another address, erased; and the settings pages. */
@NullMarked
package org.talkoot.it.privacy;

import org.jspecify.annotations.NullMarked;
