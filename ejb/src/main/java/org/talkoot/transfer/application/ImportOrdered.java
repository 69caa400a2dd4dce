package org.talkoot.transfer.application;

/** An import has been ordered and begins when the order is safely stored. */
record ImportOrdered(ImportTicket ticket) {}
