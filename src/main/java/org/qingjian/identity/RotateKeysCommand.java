package org.qingjian.identity;

import jakarta.enterprise.context.Dependent;
import org.qingjian.shared.PortalCommand;
import picocli.CommandLine.Command;

/** Makes a new signing key at once. By itself the portal does so when the youngest is old enough. */
@Dependent
@Command(
        name = "rotate-keys",
        mixinStandardHelpOptions = true,
        description =
                "Sign tokens and the feed of changes with new keys from now on; what is signed already stays good.")
class RotateKeysCommand implements PortalCommand {
    private final SigningKeys keys;
    private final PublicationKeys publication;

    RotateKeysCommand(SigningKeys keys, PublicationKeys publication) {
        this.keys = keys;
        this.publication = publication;
    }

    @Override
    public Integer call() {
        System.out.println("new key " + keys.rotate().id());
        System.out.println("new publication key " + publication.rotate());
        return 0;
    }
}
