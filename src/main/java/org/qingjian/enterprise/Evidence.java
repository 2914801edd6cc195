package org.qingjian.enterprise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source says about enterprises: a record, a row of a register, a list. Everything a source says stands or falls with
 * it: taken again it replaces what it said before, forgotten it takes all of it along.
 *
 * @param source where it comes from
 * @param sightings which enterprises it names, and how
 * @param permits which permits it tells of
 * @param list the version of a list that it is, or null
 */
public record Evidence(
        Source source,
        List<Sighting> sightings,
        List<PermitGiven> permits,
        @Nullable ListGiven list) {
    /** The system of a source that is a record of this portal. */
    public static final String RECORD = "record";

    /**
     * A source.
     *
     * @param system the delivering system; {@link #RECORD} for a record of this portal
     * @param id its id there
     * @param released whether the public may know what it says
     */
    public record Source(String system, String id, boolean released) {}

    /**
     * An enterprise under a name.
     *
     * @param creditCode unified social credit code; one with a wrong check digit or of a person is passed over
     * @param region GB/T 2260 code of its district, or empty
     * @param industry as named by GB/T 4754, or empty
     * @param seenOn the day of the document or register in which it has this name
     */
    public record Sighting(String creditCode, String name, String region, String industry, LocalDate seenOn) {}

    /**
     * A permit.
     *
     * @param kind 排污许可证 …, as printed
     */
    public record PermitGiven(
            String creditCode,
            String number,
            String kind,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /**
     * A version of a list (名录、名单).
     *
     * @param title as published; decides the {@link ListKind} unless that is given by its name in {@code kind}
     * @param kind name of a {@link ListKind}, or empty
     * @param documentNumber of the document that published it, or empty
     */
    public record ListGiven(
            String kind, String title, int year, String documentNumber, LocalDate publishedOn, List<Entry> entries) {}

    /**
     * An enterprise in one category of a list.
     *
     * @param creditCode or empty when the list has none
     * @param category or empty when the list has none
     * @param reason why it was added or removed, or empty
     */
    public record Entry(
            String creditCode,
            String name,
            String category,
            String region,
            @Nullable LocalDate enteredOn,
            @Nullable LocalDate leftOn,
            String reason) {}
}
