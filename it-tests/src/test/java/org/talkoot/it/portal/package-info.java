/** What anybody can find out about the server from outside. */
package org.talkoot.it.portal;
