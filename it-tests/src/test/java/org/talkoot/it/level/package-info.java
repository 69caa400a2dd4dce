/** Levels on a running portal: what they forbid and how they are reached. */
package org.talkoot.it.level;
