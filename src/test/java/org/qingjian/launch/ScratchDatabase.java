package org.qingjian.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An empty database on the tests' own PostgreSQL, for a portal that runs as a process. It goes when it is closed. */
final class ScratchDatabase implements AutoCloseable {
    private static final String SERVER = System.getProperty("quarkus.datasource.jdbc.url");
    private static final String USER = System.getProperty("quarkus.datasource.username");
    private static final String PASSWORD = System.getProperty("quarkus.datasource.password");

    private final String name =
            "scratch_" + UUID.randomUUID().toString().replace('-', '_').substring(0, 13);

    ScratchDatabase() throws SQLException {
        administer("create database " + name);
    }

    private static void administer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(SERVER, USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String url() {
        return SERVER.replaceFirst("/postgres(\\?|$)", "/" + name + "$1");
    }

    String name() {
        return name;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, PASSWORD);
    }

    /** The first column of the first row. */
    String ask(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    long count(String sql) throws SQLException {
        return Long.parseLong(ask(sql));
    }

    void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What a portal has to be told to use this database and that folder. */
    Map<String, String> environment(Path home) {
        return new HashMap<>(Map.of(
                "QINGJIAN_HOME",
                home.toString(),
                "QUARKUS_DATASOURCE_JDBC_URL",
                url(),
                "QUARKUS_DATASOURCE_USERNAME",
                USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                PASSWORD));
    }

    @Override
    public void close() throws SQLException {
        administer("drop database " + name + " with (force)");
    }
}
