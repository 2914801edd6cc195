package org.qingjian.document;

/** What became of a file that was offered to be read and not kept. Never an exception. */
public sealed interface ReadOutcome permits ReadOutcome.Read, StoreOutcome.Refused {

    /** Read; nothing of it is left here. */
    record Read(DocumentType type, DocumentText text) implements ReadOutcome {}
}
