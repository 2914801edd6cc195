package org.qingjian.complaint;

/** What is polluted, or what the submission is about. */
public enum Medium {
    WATER,
    AIR,
    NOISE,
    SOLID_WASTE,
    SOIL,
    RADIATION,
    ECOLOGY,
    LIVESTOCK,
    EIA,
    OTHER
}
