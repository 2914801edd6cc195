package org.qingjian.exchange.table;

/** The formats that can be read. */
public enum Format {
    CSV,
    XLSX,
    JSONL
}
