package org.qingjian.launch;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SysPropConfigSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The few settings that are needed before the application reads its own configuration, from the same places:
 * system properties, environment, {@code config/application.properties}, the built-in defaults.
 */
final class Settings {
    private final SmallRyeConfig config;

    private Settings(SmallRyeConfig config) {
        this.config = config;
    }

    static Settings read() {
        return new Settings(new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile("prod")
                .withSources(
                        new SysPropConfigSource(),
                        new EnvConfigSource(System.getenv(), 300),
                        new PropertiesConfigSource(beside(), "config/application.properties", 260),
                        new PropertiesConfigSource(builtIn(), "application.properties", 250))
                .build());
    }

    private static Map<String, String> builtIn() {
        try (InputStream in = Settings.class.getClassLoader().getResourceAsStream("application.properties")) {
            return in == null ? Map.of() : load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> beside() {
        Path file = Path.of("config", "application.properties");
        if (!Files.isReadable(file)) {
            return Map.of();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> load(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        Map<String, String> map = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> map.put(name, properties.getProperty(name)));
        return map;
    }

    Optional<String> jdbcUrl() {
        return text("quarkus.datasource.jdbc.url");
    }

    Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    int port() {
        return config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080);
    }

    Path searchConfig() {
        return Path.of(text("qingjian.search.config").orElse("search-config")).toAbsolutePath();
    }

    Path dataFolder() {
        return Path.of(text("qingjian.home").orElse("data")).toAbsolutePath();
    }
}
