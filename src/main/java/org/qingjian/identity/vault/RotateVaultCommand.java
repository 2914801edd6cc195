package org.qingjian.identity.vault;

import jakarta.enterprise.context.Dependent;
import java.util.Set;
import org.qingjian.shared.PortalCommand;
import picocli.CommandLine.Command;

/** Puts a new master key in the place of the old one. Run it while no other node serves, or leave the old file for them. */
@Dependent
@Command(
        name = "rotate-vault",
        mixinStandardHelpOptions = true,
        description = "Encrypt the keys of all cases with a new master key and remove the old one.")
class RotateVaultCommand implements PortalCommand {
    private final MasterKeys masters;
    private final MasterKeyRotation rotation;

    RotateVaultCommand(MasterKeys masters, MasterKeyRotation rotation) {
        this.masters = masters;
        this.rotation = rotation;
    }

    @Override
    public Integer call() {
        MasterKey current = masters instanceof FileMasterKeys files ? files.create() : masters.current();
        int total = 0;
        int some;
        do {
            some = rotation.rewrapSome();
            total += some;
        } while (some > 0);
        if (masters instanceof FileMasterKeys files) {
            files.keepOnly(Set.of(current.id()));
        }
        System.out.printf("%d keys now under %s%n", total, current.id());
        return 0;
    }
}
