package org.qingjian.identity;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The chain over the audit: each link is a keyed hash (HMAC-SHA-256) of the link before it and of one entry. Whoever changes
 * an entry in the database breaks every link from there on, and cannot make new ones without the key file. That the end was
 * cut off shows by the {@link AuditHead}, which lies beside the keys.
 *
 * <p>An entry gets its link a moment after it was written, under a lock of its own, so that recording an action never waits
 * for another. Links are in the order of sealing, which is that of the entries but for those that were committed late.
 */
@Singleton
class AuditChain {
    private static final int AT_ONCE = 1000;
    private static final int FETCHED_AT_ONCE = 1000;
    private static final byte[] START = new byte[32];
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('audit chain'))";
    private static final String LAST = "select position, hash from audit_seal order by position desc limit 1";
    private static final String WAITING =
            "select e.* from audit_unsealed u join audit_entry e on e.id = u.entry_id order by e.id limit " + AT_ONCE;
    private static final String SEAL = "insert into audit_seal (position, entry_id, hash) values (?, ?, ?)";
    private static final String SEALED = "delete from audit_unsealed where entry_id = ?";
    private static final String CHAIN = """
            select s.position, s.hash, e.* from audit_seal s left join audit_entry e on e.id = s.entry_id
             order by s.position
            """;
    private static final String UNACCOUNTED = """
            select count(*) from audit_entry e
             where not exists (select 1 from audit_seal s where s.entry_id = e.id)
               and not exists (select 1 from audit_unsealed u where u.entry_id = e.id)
            """;

    private final AgroalDataSource dataSource;
    private final SecretBox box;
    private final AuditHead head;

    private record Link(long position, byte[] hash) {}

    AuditChain(AgroalDataSource dataSource, SecretBox box, AuditHead head) {
        this.dataSource = dataSource;
        this.box = box;
        this.head = head;
    }

    /** Seals what waits, at most a thousand entries; the number of them. */
    @Transactional
    int seal() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
            Link last = last(statement);
            if (wasCutOff(last)) {
                Log.error("AUDIT BROKEN: the chain ends before the place it had reached; nothing more is sealed");
                return 0;
            }
            return seal(connection, last);
        } catch (SQLException e) {
            throw new IllegalStateException("the audit could not be sealed", e);
        }
    }

    /** Then going on would write over the only witness. */
    private boolean wasCutOff(Link last) {
        AuditHead.Seen seen = head.read();
        return seen != null && (seen.position() > last.position() || !agrees(seen, last));
    }

    private static Link last(Statement statement) throws SQLException {
        try (ResultSet last = statement.executeQuery(LAST)) {
            return last.next() ? new Link(last.getLong(1), last.getBytes(2)) : new Link(0, START);
        }
    }

    private int seal(Connection connection, Link last) throws SQLException {
        Link link = last;
        int count = 0;
        try (PreparedStatement waiting = connection.prepareStatement(WAITING);
                PreparedStatement seal = connection.prepareStatement(SEAL);
                PreparedStatement sealed = connection.prepareStatement(SEALED);
                ResultSet entries = waiting.executeQuery()) {
            while (entries.next()) {
                link = new Link(link.position() + 1, hash(link.hash(), entries));
                add(seal, sealed, link, entries.getLong("id"));
                count++;
            }
            seal.executeBatch();
            sealed.executeBatch();
        }
        return count;
    }

    private static void add(PreparedStatement seal, PreparedStatement sealed, Link link, long entry)
            throws SQLException {
        seal.setLong(1, link.position());
        seal.setLong(2, entry);
        seal.setBytes(3, link.hash());
        seal.addBatch();
        sealed.setLong(1, entry);
        sealed.addBatch();
    }

    private byte[] hash(byte[] before, ResultSet entry) throws SQLException {
        return box.mac("audit chain", AuditBytes.of(before, entry));
    }

    /** Goes through the whole chain. */
    @Transactional
    AuditVerdict verify() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement chain = connection.prepareStatement(CHAIN);
                Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
            chain.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet links = chain.executeQuery()) {
                return verify(links, unaccounted(statement));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the audit could not be checked", e);
        }
    }

    private static long unaccounted(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery(UNACCOUNTED)) {
            count.next();
            return count.getLong(1);
        }
    }

    private AuditVerdict verify(ResultSet links, long unaccounted) throws SQLException {
        AuditHead.Seen seen = head.read();
        Link link = new Link(0, START);
        Long brokenAt = null;
        while (links.next()) {
            Link next = new Link(links.getLong("position"), links.getBytes("hash"));
            if (brokenAt == null && !(follows(link, next, links) && agrees(seen, next))) {
                brokenAt = link.position() + 1;
            }
            link = next;
        }
        if (brokenAt == null && seen != null && seen.position() > link.position()) {
            brokenAt = link.position() + 1;
        }
        return new AuditVerdict(link.position(), HexFormat.of().formatHex(link.hash()), brokenAt, unaccounted);
    }

    private boolean follows(Link link, Link next, ResultSet entry) throws SQLException {
        return next.position() == link.position() + 1
                && entry.getString("action") != null
                && Arrays.equals(next.hash(), hash(link.hash(), entry));
    }

    private static boolean agrees(AuditHead.@Nullable Seen seen, Link link) {
        return seen == null || seen.position() != link.position() || Arrays.equals(seen.hash(), link.hash());
    }

    /** Writes down how far the chain has come; only what is committed. */
    void writeHead() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            Link last = last(statement);
            if (last.position() > 0) {
                head.write(new AuditHead.Seen(last.position(), last.hash()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the head of the audit could not be read", e);
        }
    }
}
