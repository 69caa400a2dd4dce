/**
 * What the portal draws itself: house marks, the band of contributions and the beam.
 *
 * <p>All of it is small SVG written by the server, the same for the same input, in the colours of
 * the page's own tokens, so that it prints, grows and turns dark with the text around it.
 */
@NullMarked
package org.talkoot.web.drawing;

import org.jspecify.annotations.NullMarked;
