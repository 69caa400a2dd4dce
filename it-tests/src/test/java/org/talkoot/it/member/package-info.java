/**
 * Who somebody is, seen from outside: joining, signing in, tokens, letters, sessions.
 *
 * <p>Guesses are counted with raised limits in these tests, so a test that is about the limit
 * writes the earlier guesses itself.
 */
package org.talkoot.it.member;
