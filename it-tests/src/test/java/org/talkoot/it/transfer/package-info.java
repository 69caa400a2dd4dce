/**
 * Importing a data dump on the real server: a small one written for the purpose, and a real one
 * where it is present.
 */
package org.talkoot.it.transfer;
