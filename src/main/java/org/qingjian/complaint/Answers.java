package org.qingjian.complaint;

import java.util.Map;

/** Answers to the questions of a medium, masked: code of the question → answer. */
record Answers(Map<String, String> byQuestion) {
    Answers {
        byQuestion = Map.copyOf(byQuestion);
    }
}
