/** Search over REST, from outside. */
package org.talkoot.it.search;
