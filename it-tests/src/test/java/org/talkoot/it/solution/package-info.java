/**
 * Solutions and votes on a real server, as many members at once meet them.
 *
 * <p>What is asserted is what the rows say: votes are rows, points are lines, whatever the storm.
 */
package org.talkoot.it.solution;
