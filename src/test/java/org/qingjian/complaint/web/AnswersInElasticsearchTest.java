package org.qingjian.complaint.web;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.qingjian.OwnPortal;
import org.qingjian.search.elasticsearch.ElasticsearchServer;

@QuarkusTest
@TestProfile(AnswersInElasticsearchTest.Elasticsearch.class)
class AnswersInElasticsearchTest extends AnswersInSearch {
    public static class Elasticsearch extends OwnPortal {
        @Override
        protected Map<String, String> settings() {
            return Map.of(
                    "qingjian.search.engine",
                    "elasticsearch",
                    "qingjian.search.elasticsearch.url",
                    ElasticsearchServer.address(),
                    "qingjian.search.elasticsearch.alias",
                    "answers-" + UUID.randomUUID());
        }
    }
}
