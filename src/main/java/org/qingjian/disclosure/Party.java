package org.qingjian.disclosure;

/**
 * 当事人: whom a record is addressed to, as it may be shown.
 *
 * @param name name as published; a natural person other than the punished party is already masked
 * @param creditCode unified social credit code (GB 32100-2015), or empty
 * @param representative 法定代表人 or 负责人 as published, or empty
 */
public record Party(String name, PartyKind kind, String creditCode, String representative) {
    /** A record without addressee. */
    public static final Party NONE = new Party("", PartyKind.NONE, "", "");

    /** An organisation known by name only. */
    public static Party organisation(String name) {
        return name.isBlank() ? NONE : new Party(name, PartyKind.ORGANISATION, "", "");
    }
}
