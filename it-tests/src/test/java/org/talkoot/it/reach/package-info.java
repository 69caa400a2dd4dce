/** What other programs read of the portal, and what it costs the database that visitors read. */
package org.talkoot.it.reach;
