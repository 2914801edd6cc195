package org.qingjian.identity.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.identity.vault.AccessRequest.State;
import org.qingjian.identity.vault.Vault.Sealed;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

@QuarkusTest
class VaultTest {
    private static final String PERSON = "欧阳青禾 13900010002";

    @Inject
    Vault vault;

    @Inject
    VaultAccess access;

    @Inject
    ViewerLedger ledger;

    @Inject
    MasterKeys masters;

    @Inject
    MasterKeyRotation rotation;

    @Inject
    EntityManager em;

    @Test
    void a_person_is_opened_with_a_reason_and_a_second_person_and_leaves_a_line() {
        UUID id = sealed();
        Actor asks = supervisor();
        Actor approves = supervisor();
        AccessRequest request = access.request(asks, id, VaultField.CONTACT, "核实污染发生的地点");
        access.decide(approves, request.id(), State.APPROVED);

        Map<String, byte[]> opened = access.read(asks, request.id());

        assertThat(new String(opened.get("contact"), StandardCharsets.UTF_8)).isEqualTo(PERSON);
        assertThat(ledger.of(id)).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo("核实污染发生的地点");
            assertThat(line.unit()).isEqualTo(asks.unit());
            assertThat(line.seen()).isEqualTo(ViewerLedger.Seen.CONTACT);
        });
    }

    @Test
    void nobody_approves_for_themselves_or_reads_what_another_asked_for() {
        UUID id = sealed();
        Actor asks = supervisor();
        Actor other = supervisor();
        AccessRequest request = access.request(asks, id, VaultField.CONTACT, "核实污染发生的地点");

        refused(ProblemType.FORBIDDEN, () -> access.decide(asks, request.id(), State.APPROVED));
        refused(ProblemType.FORBIDDEN, () -> access.read(asks, request.id()));
        access.decide(other, request.id(), State.APPROVED);
        refused(ProblemType.FORBIDDEN, () -> access.read(other, request.id()));
        refused(ProblemType.ILLEGAL_TRANSITION, () -> access.decide(other, request.id(), State.REFUSED));
        assertThat(ledger.of(id)).isEmpty();
    }

    @Test
    void handlers_administrators_and_the_portal_itself_cannot_open() {
        UUID id = sealed();
        for (Actor actor : List.of(
                SignInForTests.actorOf("440205", Role.COMPLAINT_HANDLER),
                SignInForTests.actorOf("440200", Role.ADMINISTRATOR),
                Actor.system("job"))) {
            refused(ProblemType.FORBIDDEN, () -> access.request(actor, id, VaultField.CONTACT, "想看看是谁举报的"));
        }
    }

    @Test
    void a_reason_is_needed() {
        UUID id = sealed();
        refused(ProblemType.INVALID_INPUT, () -> access.request(supervisor(), id, VaultField.CONTACT, " 看 "));
    }

    @Test
    void who_asks_all_day_is_stopped() {
        UUID id = sealed();
        Actor asks = supervisor();
        for (int i = 0; i < 20; i++) {
            access.request(asks, id, VaultField.CONTACT, "核实污染发生的地点");
        }
        refused(ProblemType.TOO_MANY_REQUESTS, () -> access.request(asks, id, VaultField.CONTACT, "核实污染发生的地点"));
    }

    @Test
    void the_database_alone_reveals_nothing() {
        UUID id = sealed();
        byte[] stored = (byte[]) em.createNativeQuery("select sealed from vault_entry where case_id = :c", byte[].class)
                .setParameter("c", id)
                .getSingleResult();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("欧阳", "1390001");
    }

    @Test
    void a_value_moved_to_another_case_does_not_open() {
        UUID one = sealed();
        UUID two = sealed();
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery(
                                "update vault_entry set sealed = (select sealed from vault_entry where case_id = :a) where case_id = :b")
                        .setParameter("a", one)
                        .setParameter("b", two)
                        .executeUpdate());
        AccessRequest request = approved(two, supervisor());
        assertThatThrownBy(() -> access.read(actorOf(request), request.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rotation_leaves_everything_readable_and_needs_the_old_key_no_more() {
        UUID id = sealed();
        FileMasterKeys files = (FileMasterKeys) masters;
        String old = files.current().id();
        String fresh = files.create().id();
        assertThat(fresh).isGreaterThan(old);
        while (rotation.rewrapSome() > 0) {
            // until none is left
        }
        files.keepOnly(java.util.Set.of(fresh));
        assertThat(files.find(old)).isEmpty();
        AccessRequest request = approved(id, supervisor());
        assertThat(access.read(actorOf(request), request.id())).containsKey("contact");
    }

    @Test
    void when_its_time_is_over_the_key_is_destroyed_and_nothing_opens() {
        UUID id = sealed();
        QuarkusTransaction.requiringNew().run(() -> vault.keepUntil(id, LocalDate.of(2020, 1, 1)));
        AccessRequest request = approved(id, supervisor());
        vault.shredDue();
        assertThat(vault.fields(id)).isEmpty();
        refused(ProblemType.NOT_FOUND, () -> access.read(actorOf(request), request.id()));
    }

    @Test
    void the_ledger_cannot_be_changed() {
        UUID id = sealed();
        AccessRequest request = approved(id, supervisor());
        access.read(actorOf(request), request.id());
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> em.createNativeQuery("delete from viewer_entry where case_id = :c")
                                .setParameter("c", id)
                                .executeUpdate()))
                .hasStackTraceContaining("only be added to");
    }

    @Test
    void what_a_token_sealed_only_that_token_opens() {
        byte[] sealed = HolderSeal.seal("one", PERSON.getBytes(StandardCharsets.UTF_8));
        assertThat(HolderSeal.open("two", sealed)).isEmpty();
        assertThat(HolderSeal.open("one", sealed)).isPresent();
    }

    private Actor asker;

    private AccessRequest approved(UUID id, Actor approver) {
        asker = supervisor();
        AccessRequest request = access.request(asker, id, VaultField.CONTACT, "核实污染发生的地点");
        access.decide(approver, request.id(), State.APPROVED);
        return request;
    }

    private Actor actorOf(AccessRequest request) {
        assertThat(request.requestedBy()).isEqualTo(asker.id());
        return asker;
    }

    private UUID sealed() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> vault.create(id, List.of(Sealed.text(VaultField.CONTACT, "contact", PERSON))));
        return id;
    }

    private static Actor supervisor() {
        return SignInForTests.actorOf("440200", Role.SUPERVISOR);
    }

    private static void refused(ProblemType type, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(type));
    }
}
