package org.qingjian.disclosure.check;

/**
 * One check that one subject trips.
 *
 * @param check id such as C04
 * @param severity what it means
 * @param citation the rule's source
 * @param subject id of the project or decision
 * @param branch the unit that owns the finding
 * @param evidence what was seen, in Chinese, without personal data
 */
public record CheckHit(
        String check, Severity severity, String citation, String subject, String branch, String evidence) {}
