/**
 * Starting, running and following imports of data dumps.
 *
 * <p>An operator names a folder on the server, or a setting does when the server starts. The import
 * runs in the background, step after step and batch after batch, each batch in its own transaction
 * together with the place it reached. So it can be cancelled, goes on after a crash where it was,
 * and may be run again without changing anything. What it did and how well the computed reputation
 * agrees with the dump's can be read at any time.
 */
@NullMarked
package org.talkoot.transfer.application;

import org.jspecify.annotations.NullMarked;
