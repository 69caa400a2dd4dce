/** Violations, one for each wall, planted to prove that the walls notice. Never shipped. */
package org.talkoot.architecture.planted;
