package org.qingjian.search.elasticsearch;

import io.quarkus.arc.lookup.LookupIfProperty;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.qingjian.search.IndexDefinition;
import org.qingjian.search.SearchConfig;

class ElasticsearchProducer {
    @Produces
    @Singleton
    @LookupIfProperty(name = "qingjian.search.engine", stringValue = "elasticsearch")
    ElasticsearchSearchEngine engine(SearchConfig config, Clock clock) {
        SearchConfig.Elasticsearch elasticsearch = config.elasticsearch();
        ElasticsearchSearchEngine.Server server = new ElasticsearchSearchEngine.Server(
                elasticsearch.url(),
                elasticsearch.user().orElse(null),
                elasticsearch.password().orElse(null),
                elasticsearch.alias(),
                elasticsearch.replicas(),
                config.timeout());
        return new ElasticsearchSearchEngine(server, IndexDefinition.read(config.config()), clock);
    }

    void close(@Disposes ElasticsearchSearchEngine engine) {
        engine.close();
    }
}
