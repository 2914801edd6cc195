package org.qingjian.notation;

import java.util.List;

/**
 * A remark about a value that was read all the same: what looks odd and what it may have been meant to be.
 *
 * @param code stable, upper case, for programs ({@code CHECK_DIGIT})
 * @param message one Chinese sentence for the person who typed it
 * @param suggestions likely corrections, best first, at most three; empty when none is certain enough
 */
public record Hint(String code, String message, List<String> suggestions) {
    public Hint {
        suggestions = List.copyOf(suggestions);
    }

    public Hint(String code, String message) {
        this(code, message, List.of());
    }
}
