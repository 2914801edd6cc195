package org.qingjian.complaint.web;

/** Why a file is not taken, in words. */
final class FileWords {
    private FileWords() {}

    static String of(ErrorMessages m, String code) {
        return switch (code) {
            case "empty" -> m.fileEmpty();
            case "tooLarge" -> m.fileTooLarge();
            case "wrongType" -> m.fileWrongType();
            case "masquerade" -> m.fileMasquerade();
            case "encrypted" -> m.fileEncrypted();
            case "corrupt" -> m.fileCorrupt();
            case "macros" -> m.fileMacros();
            case "archiveBomb" -> m.fileBomb();
            case "tooManyPages" -> m.filePages();
            case "tooManyPixels" -> m.filePixels();
            case "timeout" -> m.fileTimeout();
            case "virus" -> m.fileVirus();
            case "scannerUnavailable" -> m.fileScanner();
            case "tooMany" -> m.fileTooMany();
            case "tooManyOfCase" -> m.fileTooManyOfCase();
            case "noFile" -> m.fileNone();
            default -> m.errGeneral();
        };
    }
}
