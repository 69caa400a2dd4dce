/**
 * The catalogue of own data, archives as rows, and the statements that erase.
 *
 * <p>This is the one place that reads and empties tables of all features: what is personal is a
 * property of the whole schema.
 */
@NullMarked
package org.talkoot.privacy.persistence;

import org.jspecify.annotations.NullMarked;
