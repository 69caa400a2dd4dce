/**
 * The walls of the architecture, held by tests.
 *
 * <p>{@link org.talkoot.architecture.Walls} names each rule; {@link
 * org.talkoot.architecture.ArchitectureTest} holds them against the product, and {@link
 * org.talkoot.architecture.PlantedViolationsTest} proves with the classes in {@code planted} that
 * each of them would notice.
 */
package org.talkoot.architecture;
