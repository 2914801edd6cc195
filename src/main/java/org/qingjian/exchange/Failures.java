package org.qingjian.exchange;

import java.util.Locale;
import org.qingjian.exchange.ImportJob.Failure;
import org.qingjian.exchange.table.UnreadableFile;

/** Why a file cannot be read, in words. */
final class Failures {
    private Failures() {}

    static Failure of(UnreadableFile e) {
        String where = e.row() > 0 ? "，读到第" + e.row() + "行为止" : "";
        return new Failure(e.code().name().toLowerCase(Locale.ROOT).replace('_', '-'), words(e.code()) + where);
    }

    private static String words(UnreadableFile.Code code) {
        return switch (code) {
            case EMPTY -> "文件是空的";
            case UNKNOWN_FORMAT -> "不是 CSV、XLSX 或 JSON Lines 文件";
            case OLD_WORKBOOK -> "是旧版（.xls）或加密的工作簿，请另存为 .xlsx";
            case BROKEN_WORKBOOK -> "工作簿已损坏";
            case TOO_LARGE -> "工作簿展开后过大，请另存为 CSV";
            case UNKNOWN_ENCODING -> "认不出文件的编码，请另存为 UTF-8";
            case ROW_TOO_LONG -> "有一行过长，可能缺少引号";
            case BROKEN_QUOTES -> "引号没有成对";
            case IO -> "读取文件失败";
        };
    }
}
