package org.qingjian.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something a result must satisfy, in terms of index fields. It never changes the score. */
public sealed interface Condition {
    /** The keyword field holds one of the values. */
    record AnyOf(String field, List<String> values) implements Condition {}

    /** The keyword field starts with the prefix. */
    record StartsWith(String field, String prefix) implements Condition {}

    /** The number lies between the bounds, both inclusive. */
    record Between(
            String field, @Nullable Long from, @Nullable Long to) implements Condition {}

    /** The text field holds the tokens one after the other. */
    record Sequence(String field, List<String> tokens) implements Condition {}

    record Not(Condition condition) implements Condition {}

    record Either(List<Condition> conditions) implements Condition {}
}
