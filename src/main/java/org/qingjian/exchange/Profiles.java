package org.qingjian.exchange;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** The import profiles: those that come with the portal, and those that administrators added. */
@ApplicationScoped
public class Profiles {
    private static final int LONGEST_DEFINITION = 200_000;
    private static final String SAVE = """
            insert into import_profile (name, definition, changed_at, changed_by) values (?, ?, ?, ?)
            on conflict (name) do update
               set definition = excluded.definition, changed_at = excluded.changed_at, changed_by = excluded.changed_by
            """;

    private final List<ImportProfile> builtIn = ProfileFiles.builtIn();
    private final AgroalDataSource dataSource;
    private final AuditLog audit;
    private final Clock clock;

    Profiles(AgroalDataSource dataSource, AuditLog audit, Clock clock) {
        this.dataSource = dataSource;
        this.audit = audit;
        this.clock = clock;
    }

    /** The portal's own first, then the administrators' by name. */
    public List<ImportProfile> all() {
        return Stream.concat(builtIn.stream(), added().stream()).toList();
    }

    public Optional<ImportProfile> find(String name) {
        return all().stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /** Whether it comes with the portal and so cannot be changed. */
    public boolean isBuiltIn(String name) {
        return builtIn.stream().anyMatch(profile -> profile.name().equals(name));
    }

    /**
     * Adds a profile or changes one that was added. Throws a 400 that names what is wrong with it, a 409 when its name belongs to the
     * portal.
     *
     * @param definition JSON of an {@link ImportProfile}
     */
    @Transactional
    public ImportProfile save(Actor actor, String definition) {
        actor.require(Permission.IMPORT_PROFILE_EDIT);
        if (definition.length() > LONGEST_DEFINITION) {
            throw new PortalException(ProblemType.TOO_LARGE, Map.of());
        }
        ImportProfile profile = ProfileRules.check(ProfileFiles.parse(definition));
        if (isBuiltIn(profile.name())) {
            throw new PortalException(
                    ProblemType.DUPLICATE,
                    Map.of(),
                    List.of(new PortalException.Violation("name", "profile.built-in", "这个名称是系统自带方案的，请另取一个")));
        }
        SqlWork.in(
                dataSource,
                SAVE,
                statement -> new Arguments(statement)
                        .add(profile.name())
                        .add(ProfileFiles.write(profile))
                        .add(Timestamp.from(clock.instant()))
                        .add(actor.username())
                        .update());
        audit.record(actor, AuditLog.Action.of("import-profile.saved", "import-profile", profile.name()));
        return profile;
    }

    private List<ImportProfile> added() {
        return SqlWork.in(dataSource, "select definition from import_profile order by name", statement -> {
            List<ImportProfile> profiles = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    profiles.add(ProfileFiles.parse(row.getString(1)));
                }
            }
            return profiles;
        });
    }
}
