package org.qingjian.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.qingjian.notation.DocumentNumber;
import org.qingjian.shared.database.DatabaseJson;

/**
 * Content with what is derived from it for storage.
 *
 * @param numberKey the document number in normal form, for look-up and uniqueness; empty when there is none
 * @param hash SHA-256 over all fields: two contents are the same when their hashes are
 * @param detailsJson the details as stored
 */
record StoredContent(RecordContent content, String numberKey, String hash, String detailsJson) {
    /** The key is for comparing, not for judging: whether a year is in the future is asked where a number is entered. */
    private static final int LATEST_YEAR = 9999;

    static StoredContent of(RecordContent content) {
        return new StoredContent(
                content,
                keyOf(content),
                sha256(DatabaseJson.write(RecordContent.class, content)),
                DatabaseJson.write(RecordDetails.class, content.details()));
    }

    /** DOC-01: two printings of one number have one key; what is not a number is compared as it is written. */
    private static String keyOf(RecordContent content) {
        return keyOf(content.documentNumber());
    }

    /** The key of a number as it is printed; empty for none. */
    static String keyOf(String number) {
        if (number.isEmpty()) {
            return "";
        }
        return DocumentNumber.parse(number, LATEST_YEAR)
                .optional()
                .map(DocumentNumber::key)
                .orElseGet(() -> DocumentNumber.normalise(number));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
