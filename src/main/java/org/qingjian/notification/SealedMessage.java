package org.qingjian.notification;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.qingjian.identity.SecretBox;

/** Messages as the database holds them: encrypted, each only readable as the row it was written for. */
@Singleton
class SealedMessage {
    private final SecretBox box;
    private final ObjectMapper json;

    SealedMessage(SecretBox box, ObjectMapper json) {
        this.box = box;
        this.json = json.copy().addMixIn(Message.class, Named.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "medium")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Message.Mail.class, name = "MAIL"),
        @JsonSubTypes.Type(value = Message.Sms.class, name = "SMS")
    })
    private interface Named {}

    byte[] seal(UUID id, Message message) {
        try {
            return box.seal(json.writerFor(Message.class).writeValueAsBytes(message), purpose(id));
        } catch (IOException e) {
            throw new UncheckedIOException("a message could not be written", e);
        }
    }

    Message open(UUID id, byte[] sealed) {
        try {
            return json.readValue(box.open(sealed, purpose(id)), Message.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored message does not read", e);
        }
    }

    /** The recipient as it can be compared but not read. */
    String mark(Message message) {
        return box.mark("notification.recipient", message.recipient());
    }

    private static String purpose(UUID id) {
        return "notification " + id;
    }
}
