/** Which pages a visitor can read, for search engines. */
@NullMarked
package org.talkoot.reach.persistence;

import org.jspecify.annotations.NullMarked;
