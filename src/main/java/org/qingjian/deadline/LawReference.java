package org.qingjian.deadline;

/**
 * A legal citation in both languages of the portal.
 *
 * @param zh as Chinese law is cited, such as 《行政处罚法》第六十一条
 * @param en a plain English rendering
 */
public record LawReference(String zh, String en) {}
