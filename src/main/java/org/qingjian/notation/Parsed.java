package org.qingjian.notation;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** What a parser of this package answers: a value with hints, or a typed failure with a hint. */
public sealed interface Parsed<T> {
    /** The text was understood; {@code hints} name what is odd about it. */
    record Ok<T>(T value, List<Hint> hints) implements Parsed<T> {
        public Ok {
            hints = List.copyOf(hints);
        }
    }

    /**
     * The text was not understood.
     *
     * @param code stable, upper case, for programs ({@code BRACKET_LOST})
     * @param hint one Chinese sentence: what is wrong and how to write it
     * @param suggestions what may have been meant; never applied without a person's word
     */
    record Failure<T>(String code, String hint, List<String> suggestions) implements Parsed<T> {
        public Failure {
            suggestions = List.copyOf(suggestions);
        }
    }

    static <T> Parsed<T> ok(T value, Hint... hints) {
        return new Ok<>(value, List.of(hints));
    }

    static <T> Parsed<T> ok(T value, List<Hint> hints) {
        return new Ok<>(value, hints);
    }

    static <T> Parsed<T> failure(String code, String hint, String... suggestions) {
        return new Failure<>(code, hint, List.of(suggestions));
    }

    default boolean isOk() {
        return this instanceof Ok;
    }

    /** The value, or nothing when the text was not understood. */
    default Optional<T> optional() {
        return this instanceof Ok<T> ok ? Optional.of(ok.value()) : Optional.empty();
    }

    /** The hints of a success; empty for a failure. */
    default List<Hint> hints() {
        return this instanceof Ok<T> ok ? ok.hints() : List.of();
    }

    /** The value, or an exception built from the failure (use it to turn a failure into a problem of one's own). */
    default <X extends RuntimeException> T orElseThrow(Function<? super Failure<T>, X> exception) {
        if (this instanceof Failure<T> failure) {
            throw exception.apply(failure);
        }
        return ((Ok<T>) this).value();
    }

    /** The value; only where the caller has made sure of it. The failure's text is not in the message: it may hold personal data. */
    default T orElseThrow() {
        return orElseThrow(failure -> new NoSuchElementException("not parsed: " + failure.code()));
    }

    /** The same answer with the value changed. */
    default <R> Parsed<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Failure<T> failure) {
            return new Failure<>(failure.code(), failure.hint(), failure.suggestions());
        }
        Ok<T> ok = (Ok<T>) this;
        return new Ok<>(change.apply(ok.value()), ok.hints());
    }
}
