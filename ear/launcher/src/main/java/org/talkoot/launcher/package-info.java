/**
 * The run command: one program that keeps a PostgreSQL database and a Payara server as its
 * children.
 *
 * <p>A newcomer types {@code mvn -Prun}; the {@link org.talkoot.launcher.Launcher} takes the lock
 * of the run folder, looks whether the ports are free, starts the database and then the server with
 * the application, and says where the portal is. It restarts a child that died, and it stops both
 * when it is told to stop; a {@link org.talkoot.launcher.Guard} does that when it can no longer do
 * so itself.
 */
@NullMarked
package org.talkoot.launcher;

import org.jspecify.annotations.NullMarked;
