package org.qingjian;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import org.qingjian.evaluation.EvaluateCommand;
import org.qingjian.launch.LaunchFailure;
import org.qingjian.launch.Launcher;
import picocli.CommandLine;

/**
 * Where the process starts: prepares what the service stands on (data folder, database, port), then hands over to
 * {@link CommandLineApplication}. {@code evaluate} looks at portals from outside and needs none here. What is wrong is told in one line, with an exit code other than 0.
 */
@QuarkusMain
public class Portal {
    private Portal() {}

    public static void main(String... args) {
        if (args.length > 0 && args[0].equals("evaluate")) {
            System.exit(new CommandLine(new EvaluateCommand()).execute(Arrays.copyOfRange(args, 1, args.length)));
        }
        try (Launcher launcher = Launcher.prepare(args)) {
            launcher.start();
            try {
                Quarkus.run(CommandLineApplication.class, launcher::exit, args);
            } finally {
                launcher.ended();
            }
        } catch (LaunchFailure e) {
            System.err.println("qingjian: " + e.getMessage());
            System.exit(LaunchFailure.EXIT_CODE);
        }
    }
}
