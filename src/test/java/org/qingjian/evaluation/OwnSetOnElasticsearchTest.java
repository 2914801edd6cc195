package org.qingjian.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.qingjian.OwnPortal;
import org.qingjian.search.elasticsearch.ElasticsearchServer;

@QuarkusTest
@TestProfile(OwnSetOnElasticsearchTest.Elasticsearch.class)
class OwnSetOnElasticsearchTest extends OwnSet {
    public static class Elasticsearch extends OwnPortal {
        @Override
        protected Map<String, String> settings() {
            return Map.of(
                    "qingjian.search.engine",
                    "elasticsearch",
                    "qingjian.search.elasticsearch.url",
                    ElasticsearchServer.address(),
                    "qingjian.search.elasticsearch.alias",
                    "own-" + UUID.randomUUID());
        }
    }
}
