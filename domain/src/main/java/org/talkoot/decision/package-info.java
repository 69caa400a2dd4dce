/**
 * The requester chooses one or several solutions, or none, and says why.
 *
 * <p>A decision is made once. It gives each contributor a share in whole per cent; left out, shares
 * follow who wrote what. The reasons are read by everybody who answered. Whether the promised date
 * was kept stands in the decision.
 */
@NullMarked
package org.talkoot.decision;

import org.jspecify.annotations.NullMarked;
