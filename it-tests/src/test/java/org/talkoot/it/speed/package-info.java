/**
 * Measurements on the real server; nothing here runs in a build.
 *
 * <p>{@code mvn verify -Dit.test=VoteCommitBenchmark -Dtalkoot.it.durable=true}, with a database
 * that writes through to the disk.
 */
package org.talkoot.it.speed;
