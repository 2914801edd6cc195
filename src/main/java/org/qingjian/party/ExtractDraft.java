package org.qingjian.party;

import java.time.Instant;

/**
 * What an extract is about to state.
 *
 * @param code by which it will be checked; it is printed on it and kept nowhere
 * @param file of which only what is public is stated
 */
public record ExtractDraft(String code, Instant at, MyFileView file) {
    /** Never the code. */
    @Override
    public String toString() {
        return "ExtractDraft";
    }
}
