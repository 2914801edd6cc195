package org.qingjian;

import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.qingjian.evaluation.EvaluateCommand;
import org.qingjian.shared.PortalCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line inside the running application: every feature's {@link PortalCommand} is a subcommand. */
@Dependent
class CommandLineApplication implements QuarkusApplication {
    private final List<PortalCommand> commands;

    CommandLineApplication(@All List<PortalCommand> commands) {
        this.commands = commands;
    }

    @Override
    public int run(String... args) {
        CommandLine line = new CommandLine(new Root());
        commands.forEach(line::addSubcommand);
        line.addSubcommand(new EvaluateCommand()); // runs before the application starts; here for the help only
        return line.execute(args.length == 0 ? new String[] {"serve"} : args);
    }

    @Command(
            name = "qingjian",
            mixinStandardHelpOptions = true,
            description = "Disclosure and complaint portal. Without a command: serve.")
    static final class Root {}
}
