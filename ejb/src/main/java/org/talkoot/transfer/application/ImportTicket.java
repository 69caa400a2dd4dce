package org.talkoot.transfer.application;

import org.talkoot.network.NetworkId;
import org.talkoot.transfer.Dump;
import org.talkoot.transfer.ImportId;

/**
 * The right to carry out an import until it is cancelled or somebody else takes over.
 *
 * @param run grows whenever the import is begun or resumed; an older run stops at its next batch
 */
public record ImportTicket(ImportId id, int run, NetworkId network, String slug, Dump dump) {}
