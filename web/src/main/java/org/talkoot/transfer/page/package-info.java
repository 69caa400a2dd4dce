/**
 * The operator's page: beginning, following and stopping imports, and proving ledgers.
 *
 * <p>Only operators see it. How an import stands is a part of the page that a small script fetches
 * anew every few seconds; without the script the page tells it when loaded again.
 */
@NullMarked
package org.talkoot.transfer.page;

import org.jspecify.annotations.NullMarked;
