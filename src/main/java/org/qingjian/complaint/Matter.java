package org.qingjian.complaint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a case is about, masked. */
@Embeddable
record Matter(
        @Enumerated(EnumType.STRING) ComplaintKind kind,
        @Enumerated(EnumType.STRING) Medium medium,
        String text,
        String occurred,
        String place,
        String region,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String creditCode,
        String accused,
        @JdbcTypeCode(SqlTypes.JSON) Answers answers) {

    /** With what its source says now. */
    Matter saying(String nextText, String nextPlace, String nextRegion) {
        return new Matter(
                kind,
                medium,
                nextText,
                occurred,
                nextPlace,
                nextRegion,
                latitude,
                longitude,
                creditCode,
                accused,
                answers);
    }

    /** With what an officer found it to be. */
    Matter sorted(ComplaintKind nextKind, Medium nextMedium, String nextCode) {
        return new Matter(
                nextKind, nextMedium, text, occurred, place, region, latitude, longitude, nextCode, accused, answers);
    }

    /** One of several matters, without what belongs to the others. */
    Matter part(ComplaintKind partKind, Medium partMedium, String partText, String partPlace) {
        return new Matter(
                partKind, partMedium, partText, occurred, partPlace, region, null, null, "", "", new Answers(Map.of()));
    }
}
