package org.qingjian.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal as it is shipped, started and stopped and killed as people and machines do. */
class PortalProcessIT {
    private static final int CANNOT_START = 2;
    /** Of a process that ended by SIGINT; a shell reports either. */
    private static final Integer[] INTERRUPTED = {0, 130};

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Map<String, String> on(Path home, int port) {
        return new HashMap<>(Map.of("QINGJIAN_HOME", home.toString(), "QUARKUS_HTTP_PORT", String.valueOf(port)));
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private int records(int port) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(get(port, "/api/v1/records?size=1").body())
                .get("total")
                .asInt();
    }

    /** One line that says what is wrong, and nothing else. */
    private static void assertRefuses(Map<String, String> environment, String... inLine)
            throws IOException, InterruptedException {
        try (PortalProcess portal = PortalProcess.start(environment, "serve")) {
            assertThat(portal.awaitExit()).isEqualTo(CANNOT_START);
            assertThat(portal.output())
                    .singleElement()
                    .asString()
                    .startsWith("qingjian: ")
                    .contains(inLine);
        }
    }

    @Test
    void the_demonstration_survives_kill_and_ctrl_c_and_keeps_its_folder_and_port_to_itself() throws Exception {
        Path home = folder.resolve("home");
        int port = PortalProcess.freePort();
        int published;
        Filings filings;
        Map<String, String> settings = on(home, port);
        settings.put("QINGJIAN_COMPLAINT_FILINGS_AT_ONCE", "100000");
        try (PortalProcess demo = PortalProcess.start(settings, "demo").awaitServing()) {
            assertThat(demo.output())
                    .anyMatch(line -> line.contains("http://localhost:" + port + "/"))
                    .anyMatch(line -> line.contains("demo accounts: clerk, reviewer, publisher"))
                    .anyMatch(line -> line.contains("password of each: "));
            published = records(port);
            assertThat(published).isPositive();
            assertThat(get(port, "/").statusCode()).isEqualTo(200);

            assertRefuses(on(home, PortalProcess.freePort()), "another portal", home.toString());
            assertRefuses(on(folder.resolve("other"), port), "port " + port + " is in use");
            filings = Filings.start(port);
            demo.kill();
        }
        ProcessHandle orphan = PortalProcess.databaseOf(home).orElseThrow();

        try (filings;
                PortalProcess again = PortalProcess.start(settings).awaitServing()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(records(port)).isEqualTo(published);
            filings.assertNoneLostAndNoneDoubled();
            assertThat(again.interrupt()).isIn((Object[]) INTERRUPTED);
            // its database stops after it, not under it
            assertThat(again.output()).noneMatch(line -> line.contains(" ERROR ") || line.contains("SQLState"));
        }
        assertThat(PortalProcess.databaseOf(home)).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));

        assertRefuses(on(file.resolve("home"), PortalProcess.freePort()), "cannot be written", "QINGJIAN_HOME");
    }

    @Test
    void a_place_without_search_config_is_named_before_anything_is_started() throws Exception {
        Path home = folder.resolve("home");
        Map<String, String> environment = on(home, PortalProcess.freePort());
        environment.put("QINGJIAN_SEARCH_CONFIG", folder.resolve("nowhere").toString());

        assertRefuses(environment, "nowhere", "QINGJIAN_SEARCH_CONFIG");
        assertThat(home).doesNotExist();
    }

    @Test
    void a_port_that_another_program_has_is_named() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertRefuses(on(folder, taken.getLocalPort()), "port " + taken.getLocalPort(), "QUARKUS_HTTP_PORT");
        }
    }

    @Test
    void a_database_that_is_not_there_or_refuses_is_told_apart_and_no_other_is_started() throws Exception {
        Map<String, String> environment = on(folder, PortalProcess.freePort());
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put(
                    "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + gone.getLocalPort() + "/qingjian");
        }
        assertRefuses(environment, "cannot be reached", "QUARKUS_DATASOURCE_JDBC_URL");

        // without the name and password that the address itself may carry
        String address = System.getProperty("quarkus.datasource.jdbc.url").replaceAll("\\?.*", "");
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", address);
        environment.put("QUARKUS_DATASOURCE_USERNAME", "nobody-here");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "wrong");
        assertRefuses(environment, "refuses user 'nobody-here'");
        assertThat(folder.resolve("postgresql")).doesNotExist();
    }
}
