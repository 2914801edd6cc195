package org.qingjian.notation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative region of GB/T 2260.
 *
 * @param code six digits; the first two are the province, the first four the prefecture
 * @param name official name
 * @param aliases other names it is known by, 曲江 for 曲江区
 * @param validFrom the day the code came into use; null when before our table
 * @param validTo the day it went out of use (that day excluded); null while in use
 * @param successor code of the region that took its place; null while in use
 */
public record Region(
        String code,
        String name,
        List<String> aliases,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor) {
    /** How large a region is. */
    public enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY
    }

    public Region {
        aliases = List.copyOf(aliases);
    }

    public Level level() {
        if (code.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
    }

    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }

    /** The digits that all regions inside this one begin with: 44, 4402 or 440205. */
    public String prefix() {
        return switch (level()) {
            case PROVINCE -> code.substring(0, 2);
            case PREFECTURE -> code.substring(0, 4);
            case COUNTY -> code;
        };
    }
}
