/**
 * The statements behind the composed pages, straight into records.
 *
 * <p>They read the tables of the features below and write none.
 */
@NullMarked
package org.talkoot.portal.persistence;

import org.jspecify.annotations.NullMarked;
