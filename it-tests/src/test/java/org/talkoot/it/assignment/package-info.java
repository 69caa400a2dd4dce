/** Who reviews what, as programs and browsers meet it. */
package org.talkoot.it.assignment;
