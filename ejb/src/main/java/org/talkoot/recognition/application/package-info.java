/**
 * Thanking and honouring, as its callers see it.
 *
 * <p>Members thank each other, managers award medals out of the network's monthly budget. Lists
 * show both to everybody who may know of the network.
 */
@NullMarked
package org.talkoot.recognition.application;

import org.jspecify.annotations.NullMarked;
