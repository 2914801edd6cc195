package org.qingjian.shared;

import java.util.concurrent.Callable;

/**
 * A command of the portal's command line. A feature offers one by a {@code @Dependent} bean annotated with picocli's
 * {@code @Command}; the composition root collects them. The answer is the process's exit code.
 */
public interface PortalCommand extends Callable<Integer> {}
