package org.qingjian.complaint;

/** An enterprise that is named in public records, with its unified social credit code (GB 32100). */
public record PublishedEnterprise(String name, String creditCode) {}
