package org.qingjian;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.Driver;

/** A portal with a database and a data folder of its own, for tests that count everything. Settings of the test go on top. */
public abstract class OwnPortal implements QuarkusTestProfile {
    /** What differs from other tests' settings. */
    protected Map<String, String> settings() {
        return Map.of();
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> all = new HashMap<>(settings());
        String url = System.getProperty("quarkus.datasource.jdbc.url");
        String name = "own_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection =
                        new Driver().connect(url, user()); // the manager does not see it in this class loader
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            all.put("quarkus.datasource.jdbc.url", url.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"));
            Path data = Files.createTempDirectory(Path.of("target"), "data");
            all.put("qingjian.home", data.toAbsolutePath().toString());
        } catch (SQLException e) {
            throw new IllegalStateException("no database could be made for the test", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Properties user() {
        Properties user = new Properties();
        user.setProperty("user", "postgres");
        user.setProperty("password", "postgres");
        return user;
    }
}
