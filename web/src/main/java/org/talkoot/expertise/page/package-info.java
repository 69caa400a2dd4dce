/**
 * What members say about their own skills, on the settings page.
 *
 * <p>The bean is the state of one form and one call to a service.
 */
@NullMarked
package org.talkoot.expertise.page;

import org.jspecify.annotations.NullMarked;
