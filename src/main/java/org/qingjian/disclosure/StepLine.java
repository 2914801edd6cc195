package org.qingjian.disclosure;

import java.time.Instant;

/**
 * One line of an edition's history at the desk.
 *
 * @param edition number of the edition
 * @param unit post of who did it; persons are not named
 * @param note reason or remark, or empty
 */
public record StepLine(int edition, StepKind step, String unit, Instant at, String note) {}
