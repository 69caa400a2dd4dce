/** Points on a running portal: extra points out of the own balance, and points that are held. */
package org.talkoot.it.reputation;
