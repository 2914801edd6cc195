package org.qingjian.disclosure;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of an edition: entered, reviewed, released; then replaced or taken down. */
public enum EditionState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    LIVE,
    SUPERSEDED,
    WITHDRAWN,
    EXPIRED,
    DISCARDED;

    private static final Map<EditionState, Set<EditionState>> NEXT = Map.of(
            DRAFT, EnumSet.of(IN_REVIEW, LIVE, DISCARDED),
            IN_REVIEW, EnumSet.of(DRAFT, APPROVED, DISCARDED),
            APPROVED, EnumSet.of(LIVE, DRAFT, DISCARDED),
            LIVE, EnumSet.of(SUPERSEDED, WITHDRAWN, EXPIRED),
            SUPERSEDED, EnumSet.noneOf(EditionState.class),
            WITHDRAWN, EnumSet.noneOf(EditionState.class),
            EXPIRED, EnumSet.noneOf(EditionState.class),
            DISCARDED, EnumSet.noneOf(EditionState.class));

    boolean canBecome(EditionState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
