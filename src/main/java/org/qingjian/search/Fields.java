package org.qingjian.search;

/** Names of the index fields, as in {@code search-config/index.json}. */
public final class Fields {
    public static final String ID = "id";
    public static final String VERSION = "version";
    public static final String LIVE = "live";
    public static final String DOCUMENT = "document";
    public static final String KIND = "kind";
    public static final String AGENCY = "agency";
    public static final String REGION = "region";
    public static final String YEAR = "year";
    public static final String PENALTY_KIND = "penaltyKind";
    public static final String VIOLATION = "violation";
    public static final String INDUSTRY = "industry";
    public static final String FINE_BAND = "fineBand";
    public static final String CREDIT_CODE = "creditCode";
    public static final String NUMBER = "number";
    public static final String DAY = "day";
    public static final String FINE = "fine";
    public static final String FULL = "full";
    public static final String FULL_PAIRS = "fullPairs";
    public static final String HEAD = "head";
    public static final String HEAD_PAIRS = "headPairs";
    public static final String PARTY = "party";
    public static final String INITIALS = "initials";

    private Fields() {}
}
