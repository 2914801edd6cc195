package org.qingjian.complaint.web;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AnswersInLuceneTest extends AnswersInSearch {}
