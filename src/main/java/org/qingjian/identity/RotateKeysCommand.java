package org.qingjian.identity;

import jakarta.enterprise.context.Dependent;
import org.qingjian.shared.PortalCommand;
import picocli.CommandLine.Command;

/** Makes a new signing key at once. By itself the portal does so when the youngest is old enough. */
@Dependent
@Command(
        name = "rotate-keys",
        mixinStandardHelpOptions = true,
        description = "Sign tokens with a new key from now on; those already given stay good until they end.")
class RotateKeysCommand implements PortalCommand {
    private final SigningKeys keys;

    RotateKeysCommand(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public Integer call() {
        System.out.println("new key " + keys.rotate().id());
        return 0;
    }
}
