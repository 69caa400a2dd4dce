package org.talkoot.privacy.application;

/** A file of the archive and how many entries it has. */
record ArchiveFile(String name, long entries) {}
