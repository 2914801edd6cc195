package org.qingjian.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.qingjian.identity.vault.Vault;
import org.qingjian.identity.vault.VaultField;

/** The plan of the house, held. A new arrow is a decision: write it down in src/docs/adr, then add it here. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    private static final String BASE = "org.qingjian";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    private static final List<String> VAULT = List.of("identity", "vault");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("launch", Set.of()),
            entry("shared", Set.of()),
            entry("notation", Set.of()),
            entry("evaluation", Set.of()),
            entry("identity", Set.of("shared", "notation")),
            entry("deadline", Set.of("shared")),
            entry("document", Set.of("shared", "notation")),
            entry("redaction", Set.of("shared", "notation")),
            entry("search", Set.of("shared", "notation", "identity")),
            entry("notification", Set.of("shared", "identity")),
            entry(
                    "enterprise",
                    Set.of(
                            "shared",
                            "notation",
                            "identity",
                            "deadline",
                            "document",
                            "redaction",
                            "search",
                            "notification")),
            entry(
                    "complaint",
                    Set.of(
                            "shared",
                            "notation",
                            "identity",
                            "deadline",
                            "document",
                            "redaction",
                            "search",
                            "notification",
                            "enterprise")),
            entry(
                    "disclosure",
                    Set.of(
                            "shared",
                            "notation",
                            "identity",
                            "deadline",
                            "document",
                            "redaction",
                            "search",
                            "notification",
                            "enterprise",
                            "complaint")),
            entry(
                    "party",
                    Set.of(
                            "shared",
                            "notation",
                            "identity",
                            "deadline",
                            "document",
                            "redaction",
                            "notification",
                            "enterprise",
                            "disclosure")),
            entry("alert", Set.of("shared", "notation", "identity", "search", "notification", "disclosure")),
            entry(
                    "exchange",
                    Set.of(
                            "shared",
                            "notation",
                            "identity",
                            "deadline",
                            "document",
                            "search",
                            "enterprise",
                            "complaint",
                            "disclosure")),
            entry(
                    "statistics",
                    Set.of(
                            "shared",
                            "notation",
                            "identity",
                            "deadline",
                            "search",
                            "enterprise",
                            "complaint",
                            "disclosure")),
            entry(
                    "site",
                    Set.of(
                            "shared",
                            "notation",
                            "identity",
                            "deadline",
                            "search",
                            "enterprise",
                            "complaint",
                            "disclosure",
                            "statistics")),
            entry(
                    "demo",
                    Set.of(
                            "shared",
                            "notation",
                            "identity",
                            "deadline",
                            "document",
                            "search",
                            "enterprise",
                            "complaint",
                            "disclosure",
                            "exchange")));

    @Test
    void a_feature_uses_only_the_features_it_declares() {
        classes()
                .should(dependOn(
                        "use only declared features",
                        (from, to) -> from.isEmpty()
                                || to.isEmpty()
                                || from.get(0).equals(to.get(0))
                                || MAY_USE.getOrDefault(from.get(0), Set.of()).contains(to.get(0))))
                .check(CLASSES);
    }

    @Test
    void no_feature_knows_the_composition_root() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".(*)..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE)
                .check(CLASSES);
    }

    @Test
    void only_the_demonstration_lets_the_clock_stand_at_another_moment() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".demo..", BASE + ".shared.time..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(BASE + ".shared.time.PortalClock")
                .check(CLASSES);
    }

    @Test
    void features_form_no_cycles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void a_feature_is_entered_only_through_its_root_package() {
        classes()
                .should(dependOn(
                        "enter other features only through their root package",
                        (from, to) -> to.size() < 2
                                || to.get(0).equals("shared")
                                || (to.equals(VAULT) && from.get(0).equals("complaint"))
                                || (!from.isEmpty() && from.get(0).equals(to.get(0)))))
                .check(CLASSES);
    }

    @Test
    void only_the_vault_decrypts_identities() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".identity.vault..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.crypto.tink..")
                .check(CLASSES);
    }

    @Test
    void engine_libraries_stay_in_their_adapter() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".search.lucene..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".search.elasticsearch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("co.elastic..", "org.elasticsearch..")
                .check(CLASSES);
    }

    @Test
    void entities_and_repositories_are_hidden() {
        noClasses()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(CLASSES);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void http_stays_in_web() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(CLASSES);
    }

    /** Pages are made in web, mails in mail. */
    @Test
    void templates_stay_in_web_and_mail() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..mail..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus.qute..")
                .check(CLASSES);
    }

    @Test
    void transactions_stay_behind_the_front_doors() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .beAnnotatedWith("jakarta.transaction.Transactional")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nobody_asks_the_system_what_time_it_is() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(CLASSES);
    }

    @Test
    void every_package_says_what_may_be_null() {
        classes()
                .should(new ArchCondition<JavaClass>("live in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(
                                    SimpleConditionEvent.violated(type, type.getPackageName() + " has no @NullMarked"));
                        }
                    }
                })
                .check(CLASSES);
    }

    @Test
    void only_machines_take_anything_out_of_the_vault_without_a_line_in_the_ledger() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(BASE + ".complaint.PhotoCopies")
                .and()
                .doNotHaveFullyQualifiedName(BASE + ".complaint.KnownWriter")
                .and()
                .doNotHaveFullyQualifiedName(BASE + ".complaint.News")
                .should()
                .callMethod(Vault.class, "forMachine", UUID.class, VaultField.class, String.class)
                .check(CLASSES);
    }

    @Test
    void every_endpoint_says_who_may_use_it() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> AccessRule.endpoints(type).stream())
                        .flatMap(endpoint -> AccessRule.faults(endpoint).stream()))
                .isEmpty();
    }

    @Test
    void an_endpoint_without_a_rule_is_found() {
        assertThat(AccessRule.endpoints(WithoutRule.class).stream()
                        .flatMap(endpoint -> AccessRule.faults(endpoint).stream()))
                .hasSize(WithoutRule.ENDPOINTS);
    }

    @Test
    void no_package_is_named_for_nothing() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..helper..",
                        "..manager..",
                        "..impl..",
                        "..dto..",
                        "..misc..")
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> dependOn(String rule, BiPredicate<List<String>, List<String>> allowed) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                List<String> from = tail(origin);
                for (Dependency d : origin.getDirectDependenciesFromSelf()) {
                    List<String> to = tail(d.getTargetClass());
                    if (!to.isEmpty() && !allowed.test(from, to)) {
                        events.add(SimpleConditionEvent.violated(d, d.getDescription()));
                    }
                }
            }
        };
    }

    private static List<String> tail(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE + ".")
                ? List.of(name.substring(BASE.length() + 1).split("\\."))
                : List.of();
    }
}
