package org.qingjian.search;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What search knows about one public thing. Holds only what may be public: the index, the snippets and the suggestions
 * are made of nothing else.
 *
 * @param id stable public id, ASCII
 * @param revision grows with every change of the thing; the highest revision wins, in whatever order changes arrive
 * @param sourceId id in the system the record was imported from, or empty
 * @param kind code of the record kind, such as {@code PENALTY}
 * @param number document number as printed, or empty
 * @param party the punished party or the project's owner as it may be shown, or empty
 * @param creditCode unified social credit code, or empty
 * @param agency name of the deciding agency, or empty
 * @param region administrative division code (GB/T 2260), or empty
 * @param date date of the decision or document, in law
 * @param publishedAt when the live edition became public
 * @param fine in yuan
 * @param penaltyKinds codes of the penalty kinds
 * @param violation the violation in the words of the law, or empty
 * @param industry industry code or name, or empty
 * @param url path of the thing's page
 * @param summary one plain paragraph, or empty
 * @param pages the full text, piece by piece
 * @param state what the reader must know before opening it
 */
public record SearchDocument(
        String id,
        long revision,
        String sourceId,
        String kind,
        String title,
        String number,
        String party,
        String creditCode,
        String agency,
        String region,
        @Nullable LocalDate date,
        @Nullable Instant publishedAt,
        @Nullable BigDecimal fine,
        List<String> penaltyKinds,
        String violation,
        String industry,
        String url,
        String summary,
        List<Page> pages,
        State state) {

    /**
     * A piece of the full text.
     *
     * @param number page of a file, from 1; 0 for text that is on no page, such as the thing's own page
     * @param url path that opens this page; empty for the thing's own
     */
    public record Page(int number, String text, String url) {
        /** Text without a page; also how an index made before pages had addresses is read. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Page of(String text) {
            return new Page(0, text, "");
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        public Page {}
    }

    /** What the reader must know before opening a record. */
    public enum State {
        PUBLIC,
        CONTESTED,
        CORRECTED,
        EXPIRED,
        WITHDRAWN
    }

    public SearchDocument {
        penaltyKinds = List.copyOf(penaltyKinds);
        pages = List.copyOf(pages);
    }

    /** Starts a document; what is not set stays empty. */
    public static Builder of(String id, long revision) {
        return new Builder(id, revision);
    }

    /** Collects the fields by name, since there are too many to tell apart by position. */
    public static final class Builder {
        private final String id;
        private final long revision;
        private String sourceId = "";
        private String kind = "";
        private String title = "";
        private String number = "";
        private String party = "";
        private String creditCode = "";
        private String agency = "";
        private String region = "";
        private @Nullable LocalDate date;
        private @Nullable Instant publishedAt;
        private @Nullable BigDecimal fine;
        private List<String> penaltyKinds = List.of();
        private String violation = "";
        private String industry = "";
        private String url = "";
        private String summary = "";
        private List<Page> pages = List.of();
        private State state = State.PUBLIC;

        private Builder(String id, long revision) {
            this.id = id;
            this.revision = revision;
        }

        public Builder sourceId(String value) {
            this.sourceId = value;
            return this;
        }

        public Builder kind(String value) {
            this.kind = value;
            return this;
        }

        public Builder title(String value) {
            this.title = value;
            return this;
        }

        public Builder number(String value) {
            this.number = value;
            return this;
        }

        public Builder party(String value) {
            this.party = value;
            return this;
        }

        public Builder creditCode(String value) {
            this.creditCode = value;
            return this;
        }

        public Builder agency(String value) {
            this.agency = value;
            return this;
        }

        public Builder region(String value) {
            this.region = value;
            return this;
        }

        public Builder date(@Nullable LocalDate value) {
            this.date = value;
            return this;
        }

        public Builder publishedAt(@Nullable Instant value) {
            this.publishedAt = value;
            return this;
        }

        public Builder fine(@Nullable BigDecimal value) {
            this.fine = value;
            return this;
        }

        public Builder penaltyKinds(List<String> value) {
            this.penaltyKinds = value;
            return this;
        }

        public Builder violation(String value) {
            this.violation = value;
            return this;
        }

        public Builder industry(String value) {
            this.industry = value;
            return this;
        }

        public Builder url(String value) {
            this.url = value;
            return this;
        }

        public Builder summary(String value) {
            this.summary = value;
            return this;
        }

        /** Text without pages. */
        public Builder text(String value) {
            return pages(List.of(Page.of(value)));
        }

        public Builder pages(List<Page> value) {
            this.pages = value;
            return this;
        }

        public Builder state(State value) {
            this.state = value;
            return this;
        }

        public SearchDocument build() {
            return new SearchDocument(
                    id,
                    revision,
                    sourceId,
                    kind,
                    title,
                    number,
                    party,
                    creditCode,
                    agency,
                    region,
                    date,
                    publishedAt,
                    fine,
                    penaltyKinds,
                    violation,
                    industry,
                    url,
                    summary,
                    pages,
                    state);
        }
    }
}
