package org.talkoot.transfer.application;

import org.talkoot.member.MemberId;

/**
 * An operator's order to import a dump.
 *
 * @param folder a folder on the server with the XML files
 * @param slug short name for the new network, empty to take it from the folder
 * @param name name for the new network, empty to take it from the folder
 */
public record StartImport(MemberId by, String folder, String slug, String name) {}
