/** Notifications and letters on the real server, with a real mail server and a real browser. */
package org.talkoot.it.notification;
