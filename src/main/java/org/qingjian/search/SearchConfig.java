package org.qingjian.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How search is run. What it finds first is decided in the files of {@link #config}. */
@ConfigMapping(prefix = "qingjian.search")
public interface SearchConfig {
    /** The engine that serves. */
    @WithDefault("lucene")
    Engine engine();

    /** Folder of the index definition, weights, synonyms and stop words. */
    @WithDefault("search-config")
    Path config();

    /** An answer that is not complete by then is given as it is, and told to be partial. */
    @WithDefault("PT3S")
    Duration timeout();

    /** When index and records are compared and differences mended: a cron expression in Chinese time. */
    @WithDefault("0 20 3 * * ?")
    String driftCheck();

    Elasticsearch elasticsearch();

    /** The two engines. */
    enum Engine {
        LUCENE,
        ELASTICSEARCH
    }

    /** Where Elasticsearch is; only read when it is the engine. */
    interface Elasticsearch {
        @WithDefault("http://localhost:9200")
        String url();

        Optional<String> user();

        Optional<String> password();

        /** Alias under which the portal's index serves. */
        @WithDefault("qingjian-record")
        String alias();

        @WithDefault("0")
        int replicas();
    }
}
