package org.qingjian.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.time.LegalZone;

/** The lists of enterprises (名录、名单), version by version: who is on one, and what one changed against the one before. */
@ApplicationScoped
public class EnterpriseLists {
    private final ListTable table;
    private final Clock clock;

    /**
     * A version with its lines and what it changed.
     *
     * @param before the version before of the same kind; empty for the first
     */
    public record Shown(
            ListVersion version, List<ListLine> lines, Optional<ListVersion> before, Difference difference) {}

    /**
     * What a version changed against the one before: an enterprise is one line, whatever its categories.
     *
     * @param added who was not on it
     * @param removed who is on it no longer
     * @param moved who is in other categories
     */
    public record Difference(List<Change> added, List<Change> removed, List<Change> moved) {
        static final Difference NONE = new Difference(List.of(), List.of(), List.of());
    }

    /** An enterprise that a version changed, with its categories before and after. */
    public record Change(String creditCode, String name, List<String> before, List<String> after) {}

    EnterpriseLists(ListTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** All versions, by kind, the newest first, for the desk. */
    @Transactional
    public List<ListVersion> versions(Actor actor) {
        actor.require(Permission.ENTERPRISE_EDIT);
        return table.versions(LegalZone.today(clock));
    }

    /** One version, for the desk; 404 when there is none. */
    @Transactional
    public Shown version(Actor actor, long id) {
        actor.require(Permission.ENTERPRISE_EDIT);
        ListVersion version = table.version(id, LegalZone.today(clock)).orElseThrow(PortalException::notFound);
        List<ListLine> lines = table.lines(id);
        Optional<ListVersion> before = before(version);
        Difference difference = before.map(earlier -> difference(table.lines(earlier.id()), lines))
                .orElse(Difference.NONE);
        return new Shown(version, lines, before, difference);
    }

    private Optional<ListVersion> before(ListVersion version) {
        return table.versions(LegalZone.today(clock)).stream()
                .filter(other -> other.kind() == version.kind()
                        && (version.kind() != ListKind.OTHER || other.title().equals(version.title())))
                .dropWhile(other -> other.id() != version.id())
                .skip(1)
                .findFirst();
    }

    /** What changed from one version's lines to another's. */
    static Difference difference(List<ListLine> earlier, List<ListLine> later) {
        TreeMap<String, Change> all = new TreeMap<>();
        earlier.stream()
                .filter(line -> line.leftOn() == null)
                .forEach(line -> all.merge(
                        line.key(),
                        new Change(line.creditCode(), line.name(), List.of(line.category()), List.of()),
                        EnterpriseLists::joined));
        later.stream()
                .filter(line -> line.leftOn() == null)
                .forEach(line -> all.merge(
                        line.key(),
                        new Change(line.creditCode(), line.name(), List.of(), List.of(line.category())),
                        EnterpriseLists::joined));
        return new Difference(
                all.values().stream().filter(c -> c.before().isEmpty()).toList(),
                all.values().stream().filter(c -> c.after().isEmpty()).toList(),
                all.values().stream()
                        .filter(c -> !c.before().isEmpty()
                                && !c.after().isEmpty()
                                && !c.before().equals(c.after()))
                        .toList());
    }

    /** The later name stands. */
    private static Change joined(Change one, Change other) {
        return new Change(
                other.creditCode(),
                other.name(),
                union(one.before(), other.before()),
                union(one.after(), other.after()));
    }

    private static List<String> union(List<String> one, List<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
