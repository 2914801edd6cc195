package org.qingjian.enterprise;

import java.time.LocalDate;

/**
 * A version of a list.
 *
 * @param enterprises 家: distinct enterprises that are on it today; merged ones are one
 * @param entries 家次: one for each category that an enterprise is in
 * @param released whether the public may know it
 */
public record ListVersion(
        long id,
        ListKind kind,
        String title,
        int year,
        String documentNumber,
        LocalDate publishedOn,
        boolean released,
        long enterprises,
        long entries) {}
