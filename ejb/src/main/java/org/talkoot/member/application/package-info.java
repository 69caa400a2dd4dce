/**
 * What members do with their accounts.
 *
 * <p>Signing up and in, changing and resetting passwords, personal access tokens. Every answer
 * about an unknown account looks and takes as long as one about a known account. Secrets are kept
 * as digests only. What operators may do is asked for here.
 */
@NullMarked
package org.talkoot.member.application;

import org.jspecify.annotations.NullMarked;
