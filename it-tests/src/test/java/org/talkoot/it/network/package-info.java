/** What strangers may learn of a private network: nothing. */
package org.talkoot.it.network;
