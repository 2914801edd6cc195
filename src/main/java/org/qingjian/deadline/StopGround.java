package org.qingjian.deadline;

/**
 * A ground on which statutory clocks may stand still, such as a hearing.
 *
 * @param code stable name such as HEARING
 * @param name both languages
 * @param law which provision excludes the time
 */
public record StopGround(String code, LawReference name, LawReference law) {}
