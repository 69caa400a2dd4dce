/**
 * The channel to an open page: server-sent events over an asynchronous answer.
 *
 * <p>No thread waits for a browser. What is sent is queued and written when the browser takes it;
 * one that takes nothing is given up, and comes back by itself when it lives. What is told and to
 * whom, features know.
 */
@NullMarked
package org.talkoot.web.live;

import org.jspecify.annotations.NullMarked;
