/**
 * Talking to the portal as a program does: with tokens and JSON.
 *
 * <p>{@link org.talkoot.it.rest.RestClient} sends, {@link org.talkoot.it.rest.Answer} is what comes
 * back, {@link org.talkoot.it.rest.TestMember} is a person made for one test.
 */
package org.talkoot.it.rest;
