/**
 * Communities of experts around a subject.
 *
 * <p>A network has a name, a purpose, managers and rules of its own. A public one is seen by
 * everybody, a private one by its members only: to others it does not exist. Members join as the
 * policy allows. What a member may do there is a privilege that lower features ask for.
 */
@NullMarked
package org.talkoot.network;

import org.jspecify.annotations.NullMarked;
