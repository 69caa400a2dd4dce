/**
 * What can be done with an account: join, sign in, change it, close it.
 *
 * <p>Passwords are hashed slowly and few at a time, outside of transactions. Guesses are counted in
 * the database, before the password is looked at. An unknown address gets the same words, in the
 * same time, as a wrong password. Everything of weight leaves a line in the audit log.
 */
@NullMarked
package org.talkoot.member.application;

import org.jspecify.annotations.NullMarked;
