package org.qingjian.identity.vault;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Master keys given by configuration, that is by the environment or a secret store that fills it. */
final class GivenMasterKeys implements MasterKeys {
    private final Map<String, String> keys;
    private final String current;

    GivenMasterKeys(Map<String, String> keys, Optional<String> current) {
        this.keys = Map.copyOf(keys);
        this.current = current.orElseThrow(
                () -> new IllegalStateException("qingjian.vault.current-master-key does not say which key encrypts"));
    }

    @Override
    public MasterKey current() {
        return find(current).orElseThrow(() -> new IllegalStateException("there is no master key " + current));
    }

    @Override
    public Optional<MasterKey> find(String id) {
        return Optional.ofNullable(keys.get(id))
                .map(key -> MasterKey.of(id, Base64.getDecoder().decode(key.strip())));
    }
}
