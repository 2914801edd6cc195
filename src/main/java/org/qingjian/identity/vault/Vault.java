package org.qingjian.identity.vault;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingjian.identity.vault.VaultStore.StoredKey;
import org.qingjian.identity.vault.VaultStore.StoredValue;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.time.LegalZone;

/**
 * Takes in what identifies a complainant. There is no way out of here for people but {@link VaultAccess}. Sealing the
 * same field and name again replaces what was there.
 */
@ApplicationScoped
public class Vault {
    private final VaultStore store;
    private final MasterKeys masters;
    private final Clock clock;

    Vault(VaultStore store, MasterKeys masters, Clock clock) {
        this.store = store;
        this.masters = masters;
        this.clock = clock;
    }

    /** Makes the key of a new case and seals what came with it, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void create(UUID caseId, List<Sealed> values) {
        CaseKey key = CaseKey.fresh(caseId);
        MasterKey master = masters.current();
        store.addKey(new StoredKey(caseId, master.id(), key.wrap(master)), clock.instant());
        put(key, caseId, values);
    }

    /**
     * Makes the key of a case that was part of another, and seals for it again who wrote and where to tell that there is news.
     * Nobody reads either on the way. In the caller's transaction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void createLike(UUID wholeId, UUID partId) {
        CaseKey whole = key(wholeId);
        List<Sealed> values = Stream.of(VaultField.CONTACT, VaultField.NOTICE)
                .flatMap(field -> store.values(wholeId, field).stream()
                        .map(value -> new Sealed(field, value.name(), whole.open(field, value.name(), value.sealed()))))
                .toList();
        create(partId, values);
    }

    /**
     * Seals values of a case for its part, too, under the part's key and under new names. Nobody reads them on the way. In the
     * caller's transaction.
     *
     * @param names name in the whole → name in the part; what is not there is passed over
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void copy(UUID wholeId, UUID partId, VaultField field, Map<String, String> names) {
        CaseKey whole = key(wholeId);
        CaseKey part = key(partId);
        names.forEach((name, other) -> store.value(wholeId, field, name)
                .map(value -> new Sealed(field, other, whole.open(field, name, value.sealed())))
                .ifPresent(value -> put(part, partId, List.of(value))));
    }

    /** Seals one more value of a case, in the caller's transaction. NOT_FOUND when its key is destroyed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID caseId, Sealed value) {
        put(key(caseId), caseId, List.of(value));
    }

    private void put(CaseKey key, UUID caseId, List<Sealed> values) {
        List<StoredValue> sealed = values.stream()
                .map(value -> new StoredValue(
                        value.field(), value.name(), key.seal(value.field(), value.name(), value.plain())))
                .toList();
        store.put(caseId, sealed, clock.instant());
    }

    /** Which fields of a case there are that officers may ask to open, without opening them. */
    @Transactional
    public List<VaultField> fields(UUID caseId) {
        return store.fields(caseId).stream().filter(VaultField::isForOfficers).toList();
    }

    /** From the day after this one nobody can open the case's identity any more, not even from a backup of the database. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepUntil(UUID caseId, LocalDate day) {
        store.keepUntil(caseId, day);
    }

    /** The case was taken up again: its identity is kept until the next end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID caseId) {
        store.keepUntil(caseId, null);
    }

    /** Destroys every key whose time is over; how many. Runs by itself each night. */
    @Scheduled(cron = "0 40 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void shredDue() {
        int shredded = store.shredBefore(LegalZone.today(clock), clock.instant());
        if (shredded > 0) {
            Log.infof("the keys of %d cases were destroyed: their time of keeping is over", shredded);
        }
    }

    /** Decrypts; for {@link VaultAccess} alone, which writes down who read. */
    Map<String, byte[]> read(UUID caseId, VaultField field) {
        CaseKey key = key(caseId);
        Map<String, byte[]> values = new LinkedHashMap<>();
        store.values(caseId, field)
                .forEach(value -> values.put(value.name(), key.open(field, value.name(), value.sealed())));
        return values;
    }

    /** Whether there is anything of this kind; also false when the key of the case is destroyed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isSealed(UUID caseId, VaultField field) {
        return store.fields(caseId).contains(field);
    }

    /** The complainant wants no more notices. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetNotice(UUID caseId) {
        store.remove(caseId, VaultField.NOTICE);
    }

    /**
     * Decrypts one value for a machine: to make of a photo the copy that officers may see, to mask the writer's name in what comes
     * later, to tell that there is news. Nobody reads it, so nothing is written in the ledger; no page and no interface may call
     * this (held by the architecture test). Empty when there is none or its key is destroyed.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<byte[]> forMachine(UUID caseId, VaultField field, String name) {
        return store.value(caseId, field, name).map(value -> key(caseId).open(field, name, value.sealed()));
    }

    private CaseKey key(UUID caseId) {
        StoredKey stored = store.key(caseId).orElseThrow(PortalException::notFound);
        MasterKey master = masters.find(stored.master())
                .orElseThrow(() -> new IllegalStateException("master key " + stored.master() + " is missing"));
        return CaseKey.unwrap(caseId, stored.wrapped(), master);
    }

    /**
     * Something to be sealed.
     *
     * @param name which one of its kind; says nothing about the person
     * @param plain the bytes
     */
    public record Sealed(VaultField field, String name, byte[] plain) {
        public static Sealed text(VaultField field, String name, String text) {
            return new Sealed(field, name, text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return "Sealed " + field;
        }
    }
}
