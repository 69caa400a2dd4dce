/** What survives when processes are killed in the middle of their work. */
package org.talkoot.it.crash;
