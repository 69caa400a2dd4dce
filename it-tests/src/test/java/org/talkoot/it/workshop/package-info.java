/** The workshop from outside: by programs and by pages. */
package org.talkoot.it.workshop;
