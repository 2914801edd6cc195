package org.qingjian.identity;

import jakarta.enterprise.context.Dependent;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalCommand;
import org.qingjian.shared.PortalException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an account from the command line, which is how the first administrator comes to be. */
@Dependent
@Command(
        name = "create-account",
        mixinStandardHelpOptions = true,
        description = "Make an account and print its one-time password. Stop the portal first.")
@SuppressWarnings("NullAway.Init")
class CreateAccountCommand implements PortalCommand {
    private final Accounts accounts;

    @Parameters(paramLabel = "USERNAME")
    String username;

    @Option(names = "--role", defaultValue = "ADMINISTRATOR", description = "Default: ${DEFAULT-VALUE}.")
    Set<Role> roles;

    @Option(names = "--branch", defaultValue = "440200", description = "Code of the unit. Default: ${DEFAULT-VALUE}.")
    String branch;

    @Option(names = "--unit", description = "What others are shown instead of a name.")
    @Nullable
    String unit;

    CreateAccountCommand(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Integer call() {
        try {
            String shown = unit == null ? Branch.of(branch).name() : unit;
            Accounts.Issued issued =
                    accounts.create(Actor.system("operator"), new NewAccount(username, shown, roles, branch, null));
            System.out.printf(
                    "%n  user name          %s%n  one-time password  %s%n%n  Sign in at /login; the password has to be changed there.%n%n",
                    issued.account().username(), issued.oneTimePassword());
            return 0;
        } catch (PortalException e) {
            System.err.println("qingjian: " + e.getMessage() + " "
                    + e.violations().stream()
                            .map(v -> v.field() + ": " + v.message())
                            .toList());
            return 1;
        }
    }
}
