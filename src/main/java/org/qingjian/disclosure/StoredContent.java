package org.qingjian.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.qingjian.notation.DocumentNumber;

/**
 * Content with what is derived from it for storage.
 *
 * @param numberKey the document number in normal form, for look-up and uniqueness; empty when there is none
 * @param hash SHA-256 over all fields: two contents are the same when their hashes are
 * @param detailsJson the details as stored
 */
record StoredContent(RecordContent content, String numberKey, String hash, String detailsJson) {

    static StoredContent of(RecordContent content, ObjectMapper json) {
        try {
            String number = content.documentNumber();
            return new StoredContent(
                    content,
                    number.isEmpty() ? "" : DocumentNumber.normalise(number),
                    sha256(json.writeValueAsString(content)),
                    json.writerFor(RecordDetails.class).writeValueAsString(content.details()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content is not serialisable", e);
        }
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
