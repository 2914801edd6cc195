package org.qingjian.alert;

import java.util.Locale;
import org.qingjian.notification.EmailAddress;

/**
 * Somebody wants to be told.
 *
 * @param locale language of the mails, Chinese or English
 */
public record AskForAlert(SavedQuestion question, EmailAddress email, Frequency frequency, Locale locale) {}
