package org.qingjian.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.EngineQuery.Part;
import org.qingjian.search.EngineQuery.Place;
import org.qingjian.shared.PortalException;

/** Cursors as callers see them: opaque, and good for the search they were given for only. */
final class Cursors {
    private Cursors() {}

    /** @param step which attempt of the search was answered, see {@link Attempt} */
    record Cursor(int step, Place place) {}

    static String write(SearchRequest request, int step, Place place) {
        String text = "%d~%s~%d~%s~%s"
                .formatted(step, place.part(), Double.doubleToLongBits(place.key()), fingerprint(request), place.id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable Cursor read(SearchRequest request) {
        if (request.cursor() == null || request.cursor().isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(request.cursor()), StandardCharsets.UTF_8);
            String[] parts = text.split("~", 5);
            if (parts.length == 5 && parts[3].equals(fingerprint(request))) {
                double key = Double.longBitsToDouble(Long.parseLong(parts[2]));
                return new Cursor(Integer.parseInt(parts[0]), new Place(Part.valueOf(parts[1]), key, parts[4]));
            }
        } catch (IllegalArgumentException notOurs) {
            // told below, like a cursor of another search
        }
        throw PortalException.invalid("cursor", "CURSOR", "游标与本次查询不符，请从第一页重新查");
    }

    private static String fingerprint(SearchRequest request) {
        int hash = Objects.hash(request.q(), request.filters(), request.sort().name(), request.literal());
        return Integer.toHexString(hash).toUpperCase(Locale.ROOT);
    }
}
