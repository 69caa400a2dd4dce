/** Looks inside the real archive, on a real server. */
package org.talkoot.it.container;
