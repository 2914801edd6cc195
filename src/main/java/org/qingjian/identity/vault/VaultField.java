package org.qingjian.identity.vault;

/** What the vault keeps of a case. What officers may open is asked for and approved by itself. */
public enum VaultField {
    /** Name, telephone, e-mail, address of the complainant. */
    CONTACT,
    /** What was written, word for word, with the passages that identify the writer. */
    TEXT,
    /** A file as it was handed in, with its name, place and device. */
    FILE,
    /** A later message, word for word. */
    MESSAGE,
    /** Where to tell the complainant that there is news. Nobody opens it. */
    NOTICE;

    /** Whether officers may ask to open it. */
    public boolean isForOfficers() {
        return this != NOTICE;
    }
}
