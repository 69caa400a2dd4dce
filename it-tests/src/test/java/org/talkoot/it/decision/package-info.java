/** What holds when decisions race on the real server. */
package org.talkoot.it.decision;
