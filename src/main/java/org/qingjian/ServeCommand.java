package org.qingjian;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.Dependent;
import org.eclipse.microprofile.config.Config;
import org.qingjian.shared.PortalCommand;
import picocli.CommandLine.Command;

/** Serves until it is told to stop. */
@Dependent
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Start the portal (the default).")
class ServeCommand implements PortalCommand {
    private final Config config;

    ServeCommand(Config config) {
        this.config = config;
    }

    @Override
    public Integer call() {
        System.out.printf(
                "%n  青鉴 Qingjian  http://localhost:%s/%n%n", config.getValue("quarkus.http.port", String.class));
        Quarkus.waitForExit();
        return 0;
    }
}
