package org.qingjian.enterprise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as the public may know it from the register: an allow-list. No person is in it.
 *
 * @param creditCode the one it has now
 * @param name the newest
 * @param region GB/T 2260 code of its district, or empty
 * @param industry or empty
 * @param names every name it had in public, the newest first
 * @param aliases further names that find it
 * @param formerCodes codes that were found to be this enterprise; their addresses lead here
 * @param permits the newest first
 * @param memberships its places on lists, the newest version first
 */
public record RegisteredEnterprise(
        String creditCode,
        String name,
        String region,
        String industry,
        List<NameOverTime> names,
        List<String> aliases,
        List<String> formerCodes,
        List<Permit> permits,
        List<Membership> memberships) {
    /**
     * A name and when documents had it.
     *
     * @param firstSeen day of the first document with it
     * @param lastSeen day of the last
     * @param documents how many
     * @param sources where from: {@code record} for this portal's records, else the name of a register
     */
    public record NameOverTime(
            String name, LocalDate firstSeen, LocalDate lastSeen, long documents, List<String> sources) {}

    /** A permit, as printed. */
    public record Permit(
            String number,
            String kind,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
