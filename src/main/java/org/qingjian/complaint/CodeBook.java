package org.qingjian.complaint;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.qingjian.shared.database.RowStream;

/**
 * Which codes open a case, as far as this node knows, in memory: a code that is in here may be tried against the database, and a
 * flood of others costs it nothing. What is kept of each case is eight bytes of the keyed hash of its code, mixed with its number;
 * nobody can tell a code from them. An unknown number and a wrong code take the same time.
 */
@ApplicationScoped
public class CodeBook {
    private static final long AT_MOST_EVERY = Duration.ofSeconds(1).toNanos();
    private static final int YEAR_AND_DASH = 5;
    /** Numbers are drawn in order but written when their transaction ends. */
    private static final int STILL_BEING_WRITTEN = 1_000;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final AgroalDataSource dataSource;
    private final Repeats repeats;
    private final Set<Long> known = ConcurrentHashMap.newKeySet();
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile String upTo = "";
    private volatile long renewedAt = System.nanoTime() - AT_MOST_EVERY;

    private record Line(String number, byte[] secretMark) {}

    CodeBook(AgroalDataSource dataSource, Repeats repeats) {
        this.dataSource = dataSource;
        this.repeats = repeats;
    }

    /** Whether the code is known to open its case. False says nothing: another node may have filed the case just now. */
    public boolean knows(CaseCode code) {
        return known.contains(entry(code.number(), repeats.mark(code.secret())));
    }

    /** Whether the code opens its case, by the database; if so it is known from now on. */
    public boolean asks(CaseCode code) {
        byte[] given = repeats.mark(code.secret());
        boolean right = RowStream.list(
                        dataSource,
                        "select secret_mark from complaint where number = ?",
                        List.of(code.number()),
                        row -> row.getBytes(1))
                .stream()
                .anyMatch(mark -> MessageDigest.isEqual(mark, given));
        if (right) {
            learn(code.number(), given);
        }
        return right;
    }

    /** Reads what all nodes have filed since it was last read; at most once a second, by one caller, while others go on. */
    public void renew() {
        if (System.nanoTime() - renewedAt < AT_MOST_EVERY || !renewing.tryLock()) {
            return;
        }
        try {
            for (Line line : RowStream.list(
                    dataSource,
                    "select number, secret_mark from complaint where number > ? order by number",
                    List.of(before(upTo)),
                    row -> new Line(row.getString(1), row.getBytes(2)))) {
                learn(line.number(), line.secretMark());
                upTo = line.number();
            }
            renewedAt = System.nanoTime();
        } finally {
            renewing.unlock();
        }
    }

    void learn(String number, byte[] secretMark) {
        known.add(entry(number, secretMark));
    }

    /** As on a node that has just started. */
    void forget() {
        known.clear();
        upTo = "";
        renewedAt = System.nanoTime() - AT_MOST_EVERY;
    }

    private static String before(String number) {
        if (number.length() <= YEAR_AND_DASH) {
            return "";
        }
        long serial = Long.parseLong(number.substring(YEAR_AND_DASH));
        return number.substring(0, YEAR_AND_DASH) + String.format("%06d", Math.max(0, serial - STILL_BEING_WRITTEN));
    }

    private static long entry(String number, byte[] secretMark) {
        return ByteBuffer.wrap(secretMark).getLong() ^ (number.hashCode() * MIX);
    }
}
