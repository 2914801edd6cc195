package org.qingjian.evaluation;

import java.util.Map;
import java.util.Set;

/**
 * A question with its right answers.
 *
 * @param id for the report
 * @param text what is typed
 * @param relevant ids of the right documents in their source ({@code sourceId} of the API)
 * @param parameters further parameters of the search, such as filters
 */
record Question(String id, String text, Set<String> relevant, Map<String, String> parameters) {
    Question {
        relevant = Set.copyOf(relevant);
        parameters = Map.copyOf(parameters);
    }
}
