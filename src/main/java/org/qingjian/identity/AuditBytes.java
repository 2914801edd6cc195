package org.qingjian.identity;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bytes that a link of the audit's chain covers: every column as the database gives it back, each with its length. */
final class AuditBytes {
    private static final List<String> TEXTS =
            List.of("actor_id", "actor_unit", "branch", "action", "object_type", "object_id", "reason", "details");

    private AuditBytes() {}

    static byte[] of(byte[] before, ResultSet entry) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(before);
            out.writeLong(entry.getLong("id"));
            out.writeLong(ChronoUnit.MICROS.between(
                    Instant.EPOCH, entry.getTimestamp("at").toInstant()));
            for (String column : TEXTS) {
                write(out, entry.getString(column));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
