package org.qingjian.complaint;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a filing costs the database at the least: one transaction that inserts as many rows, each as long as the portal's are on
 * average, into tables with nothing but a key. Length and number are taken from the cases that were filed before.
 */
final class BareFiling {
    private static final List<String> TABLES =
            List.of("complaint", "vault_case", "vault_entry", "complaint_step", "complaint_file", "outbox_delivery");

    private final AgroalDataSource dataSource;
    /** Statement → payloads of one transaction. */
    private final Map<String, List<byte[]>> rows = new LinkedHashMap<>();

    private BareFiling(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    static BareFiling like(AgroalDataSource dataSource) throws SQLException {
        BareFiling bare = new BareFiling(dataSource);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            double cases = number(statement, "select count(*) from complaint");
            for (String table : TABLES) {
                long perCase = Math.round(number(statement, "select count(*) from " + table) / cases);
                int length =
                        (int) number(statement, "select coalesce(avg(pg_column_size(t.*)), 0) from " + table + " t");
                if (perCase > 0) {
                    statement.execute("create table bare_" + table + " (id uuid primary key, payload bytea)");
                    bare.add("insert into bare_" + table + " values (?, ?)", (int) perCase, length);
                }
            }
        }
        return bare;
    }

    private static double number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        }
    }

    private void add(String insert, int times, int length) {
        List<byte[]> payloads = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            payloads.add(new byte[length]);
        }
        rows.put(insert, payloads);
    }

    void write() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, List<byte[]>> table : rows.entrySet()) {
                try (PreparedStatement insert = connection.prepareStatement(table.getKey())) {
                    for (byte[] payload : table.getValue()) {
                        insert.setObject(1, UUID.randomUUID());
                        insert.setBytes(2, payload);
                        insert.executeUpdate();
                    }
                }
            }
            connection.commit();
        }
    }

    @Override
    public String toString() {
        int count = rows.values().stream().mapToInt(List::size).sum();
        int bytes = rows.values().stream()
                .flatMap(List::stream)
                .mapToInt(payload -> payload.length)
                .sum();
        return count + " rows with " + bytes + " bytes";
    }
}
