package org.qingjian.complaint;

/**
 * A record that everybody can read, as the case refers to it.
 *
 * @param number 文号 as printed; empty when it has none
 * @param url path on this portal
 */
public record PublishedRecord(String id, String title, String number, String url) {}
