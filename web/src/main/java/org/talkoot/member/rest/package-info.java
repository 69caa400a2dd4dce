/**
 * Members and their access tokens for programs.
 *
 * <p>Whoever signs up or asks for a token shows the password once; everything else shows a token. A
 * token is told once, when it is issued. E-mail addresses are told to nobody but their owner.
 */
@NullMarked
package org.talkoot.member.rest;

import org.jspecify.annotations.NullMarked;
