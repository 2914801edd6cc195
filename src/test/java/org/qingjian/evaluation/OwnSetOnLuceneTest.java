package org.qingjian.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.qingjian.OwnPortal;

@QuarkusTest
@TestProfile(OwnSetOnLuceneTest.Lucene.class)
class OwnSetOnLuceneTest extends OwnSet {
    public static class Lucene extends OwnPortal {}
}
