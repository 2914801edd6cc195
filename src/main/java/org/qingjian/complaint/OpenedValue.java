package org.qingjian.complaint;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.database.DatabaseJson;

/** What was sealed, as a person reads it: a contact by its parts, words as they are, of anything else its size. */
final class OpenedValue {
    /** Name under which the contact is sealed. */
    static final String CONTACT = "contact";

    private OpenedValue() {}

    static void add(Map<String, String> texts, String name, byte[] value) {
        String text = text(value);
        if (name.equals(CONTACT)) {
            Contact contact = DatabaseJson.read(Contact.class, text);
            put(texts, "name", contact.name());
            put(texts, "phone", contact.phone());
            put(texts, "email", contact.email());
            put(texts, "address", contact.address());
            put(texts, "coSigners", String.join("\n", contact.coSigners()));
        } else {
            texts.put(name, text);
        }
    }

    private static void put(Map<String, String> texts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            texts.put(name, value);
        }
    }

    static String text(byte @Nullable [] value) {
        if (value == null) {
            return "";
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
        } catch (CharacterCodingException e) {
            return value.length + " B";
        }
    }
}
