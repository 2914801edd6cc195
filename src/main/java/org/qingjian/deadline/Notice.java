package org.qingjian.deadline;

import java.time.LocalDate;

/**
 * The State Council notice that fixed a day off or a make-up workday.
 *
 * @param title full Chinese title
 * @param number document number such as 国办发明电〔2025〕7号
 * @param date the date the notice bears
 */
public record Notice(String title, String number, LocalDate date) {}
