package org.qingjian.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.qingjian.identity.OwnedThing;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@Singleton
class AnImportOfABranch implements OwnedThing {
    @Inject
    Imports imports;

    @Override
    public List<String> paths() {
        return List.of("/api/v1/imports/{id}", "/desk/imports/{id}");
    }

    @Override
    public Map<String, String> create() {
        ImportRequest request = new ImportRequest("documents-jsonl", true, false, "own.jsonl");
        ImportJob job = imports.submit(
                SignInForTests.actorOf("440203", Role.CLERK),
                request,
                new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
        return Map.of("id", job.id());
    }

    @Override
    public String stranger() {
        return SignInForTests.tokenOf("440205", Role.PUBLISHER);
    }
}
