package org.qingjian.identity;

import jakarta.enterprise.context.Dependent;
import org.qingjian.shared.PortalCommand;
import picocli.CommandLine.Command;

/** Checks from the command line that nobody changed the audit. */
@Dependent
@Command(
        name = "verify-audit",
        mixinStandardHelpOptions = true,
        description =
                "Check the audit's chain of hashes. Exit code 1 when an entry was changed, removed or slipped in.")
class VerifyAuditCommand implements PortalCommand {
    private final AuditChain chain;

    VerifyAuditCommand(AuditChain chain) {
        this.chain = chain;
    }

    @Override
    public Integer call() {
        AuditVerdict verdict = chain.verify();
        System.out.printf("%d entries, head %s%n", verdict.sealed(), verdict.head());
        if (verdict.intact()) {
            System.out.println("intact");
            return 0;
        }
        System.out.printf("BROKEN at %s; unaccounted for: %d%n", verdict.brokenAt(), verdict.unaccounted());
        return 1;
    }
}
