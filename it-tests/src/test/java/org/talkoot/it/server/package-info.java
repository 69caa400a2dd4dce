/**
 * The servers of the tests: started when the first test needs them, stopped with the last.
 *
 * <p>{@link org.talkoot.it.server.Portal} is the portal as the run command starts it, for tests
 * that come from outside through REST or a browser. {@link org.talkoot.it.server.Deployments} gives
 * Arquillian the same archive with a test module, on a server of its own that also sends mail. Both
 * use databases in one embedded PostgreSQL and free ports, so that nothing else has to be stopped.
 */
package org.talkoot.it.server;
