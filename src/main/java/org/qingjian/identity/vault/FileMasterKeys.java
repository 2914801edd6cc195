package org.qingjian.identity.vault;

import com.google.crypto.tink.subtle.Random;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qingjian.identity.KeyFolder;

/** Master keys as files of mode 0600, named after the moment of their making; the youngest encrypts. */
final class FileMasterKeys implements MasterKeys {
    private static final String PREFIX = "vault-";

    private final KeyFolder folder;
    private final Clock clock;
    private final ConcurrentHashMap<String, MasterKey> known = new ConcurrentHashMap<>();

    FileMasterKeys(KeyFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public MasterKey current() {
        List<String> names = folder.names(PREFIX);
        return names.isEmpty() ? create() : load(names.get(names.size() - 1));
    }

    @Override
    public Optional<MasterKey> find(String id) {
        return known.containsKey(id) || folder.names(PREFIX).contains(id) ? Optional.of(load(id)) : Optional.empty();
    }

    /** A new key, which encrypts from now on. */
    MasterKey create() {
        String id = PREFIX + "%013d".formatted(clock.millis());
        folder.create(id, Random.randBytes(MasterKey.BYTES));
        return load(id);
    }

    /** Removes every key but these. */
    void keepOnly(Set<String> ids) {
        folder.names(PREFIX).stream().filter(name -> !ids.contains(name)).forEach(name -> {
            folder.delete(name);
            known.remove(name);
        });
    }

    private MasterKey load(String id) {
        return known.computeIfAbsent(id, any -> MasterKey.of(id, folder.read(id)));
    }
}
