package org.qingjian.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Prepares the ground for the application and clears it afterwards. */
public final class Launcher implements AutoCloseable {
    private static final Set<String> SERVING = Set.of("serve", "demo");
    private static final Duration APPLICATION_STOPS_WITHIN = Duration.ofSeconds(30);
    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");

    private final Settings settings;
    private final boolean serving;
    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean closed;
    private @Nullable DataFolder folder;
    private @Nullable EmbeddedDatabase database;

    private Launcher(Settings settings, boolean serving) {
        this.settings = settings;
        this.serving = serving;
    }

    /** Reads the settings; nothing is started yet. */
    public static Launcher prepare(String... args) {
        boolean serving = args.length == 0 || SERVING.contains(args[0]);
        boolean help = Arrays.stream(args).anyMatch(HELP::contains);
        return new Launcher(Settings.read(), serving && !help);
    }

    /** Checks settings and port, takes the folder, starts or reaches the database. Throws {@link LaunchFailure}. */
    public void start() {
        requireSearchConfig(settings.searchConfig());
        if (serving) {
            requireFreePort(settings.port());
        } else {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("qingjian.serving", "false");
        }
        folder = DataFolder.hold(settings.dataFolder());
        System.setProperty("qingjian.home", folder.path().toString());
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeAfterApplication, "portal-close"));
        Optional<String> url = settings.jdbcUrl();
        if (url.isPresent()) {
            requireDatabase(url.get());
        } else {
            startEmbedded(folder);
        }
    }

    private void startEmbedded(DataFolder held) {
        try {
            database = EmbeddedDatabase.start(held.path().resolve("postgresql"));
        } catch (NoClassDefFoundError e) {
            throw new LaunchFailure("this build has no embedded database: set QUARKUS_DATASOURCE_JDBC_URL", e);
        }
        System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", "postgres");
        System.setProperty("quarkus.datasource.password", "postgres");
    }

    private static void requireSearchConfig(Path searchConfig) {
        if (!Files.isReadable(searchConfig.resolve("index.json"))) {
            throw new LaunchFailure("there is no index.json in " + searchConfig
                    + "; start in the folder that holds search-config, or name it with QINGJIAN_SEARCH_CONFIG");
        }
    }

    private static void requireFreePort(int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new LaunchFailure("port " + port + " is in use; choose another with QUARKUS_HTTP_PORT", e);
        }
    }

    private void requireDatabase(String url) {
        String user = settings.text("quarkus.datasource.username").orElse("");
        String password = settings.text("quarkus.datasource.password").orElse("");
        try {
            DriverManager.getConnection(url, user, password).close();
        } catch (SQLException e) {
            throw new LaunchFailure("the database of QUARKUS_DATASOURCE_JDBC_URL " + refusal(e, user), e);
        }
    }

    /** By the class of the SQLSTATE: 08 connection, 28 authorisation (ISO/IEC 9075). */
    private static String refusal(SQLException e, String user) {
        String state = String.valueOf(e.getSQLState());
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        if (state.startsWith("08")) {
            return "cannot be reached: " + reason;
        }
        return state.startsWith("28")
                ? "refuses user '" + user + "'; check QUARKUS_DATASOURCE_USERNAME and _PASSWORD: " + reason
                : "cannot be used: " + reason;
    }

    /** The application has ended: clears up and ends the process with its exit code. */
    public void exit(int code, @Nullable Throwable failure) {
        if (failure != null) {
            System.err.println("qingjian: could not start: " + rootMessage(failure));
        }
        ended();
        close();
        Runtime.getRuntime().halt(failure == null ? code : LaunchFailure.EXIT_CODE);
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    /** The database must outlive the application: on a signal both are told to stop at the same moment. */
    private void closeAfterApplication() {
        try {
            if (!ended.await(APPLICATION_STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                System.err.println("qingjian: the application does not stop, closing its database");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    /** To be called when the application has stopped, however it did. */
    public void ended() {
        ended.countDown();
    }

    /** Whoever comes second waits for the first: the process must not end while its database is still stopping. */
    @Override
    public synchronized void close() {
        // nothing left to wait for at the end of the process
        ended();
        if (closed) {
            return;
        }
        closed = true;
        if (database != null) {
            database.close();
        }
        if (folder != null) {
            folder.close();
        }
    }
}
