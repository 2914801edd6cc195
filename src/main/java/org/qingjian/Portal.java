package org.qingjian;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.qingjian.launch.LaunchFailure;
import org.qingjian.launch.Launcher;

/**
 * Where the process starts: prepares what the service stands on (data folder, database, port), then hands over to
 * {@link CommandLineApplication}. What is wrong is told in one line, with an exit code other than 0.
 */
@QuarkusMain
public class Portal {
    private Portal() {}

    public static void main(String... args) {
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
