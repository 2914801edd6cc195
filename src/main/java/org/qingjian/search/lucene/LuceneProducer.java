package org.qingjian.search.lucene;

import io.quarkus.arc.lookup.LookupIfProperty;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qingjian.search.IndexDefinition;
import org.qingjian.search.SearchConfig;

class LuceneProducer {
    @Produces
    @Singleton
    @LookupIfProperty(name = "qingjian.search.engine", stringValue = "lucene", lookupIfMissing = true)
    LuceneSearchEngine engine(SearchConfig config, @ConfigProperty(name = "qingjian.home") Path data, Clock clock) {
        return new LuceneSearchEngine(
                data.resolve("index"), IndexDefinition.read(config.config()), config.timeout(), clock);
    }

    void close(@Disposes LuceneSearchEngine engine) {
        engine.close();
    }
}
