package org.qingjian.complaint.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import org.qingjian.notification.EmailAddress;
import org.qingjian.notification.Message;

/** Words the mails that remind a unit of what falls due: number and date, nothing of what is in the case or who wrote it. */
@Singleton
public class ReminderLetters {
    private static final Locale LOCALE = Locale.SIMPLIFIED_CHINESE;

    private final NewsLetters letters;

    ReminderLetters(NewsLetters letters) {
        this.letters = letters;
    }

    /**
     * What is told.
     *
     * @param number of the case
     * @param percent how much of the time is used
     */
    public record Reminder(String number, LocalDate due, int percent) {}

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance reminderMail(NewsLetters.Sender sender, Reminder reminder, String link);
    }

    /** The mail in both forms. */
    public Message.Mail mail(EmailAddress to, Reminder reminder) {
        TemplateInstance mail = Templates.reminderMail(
                letters.sender(LOCALE), reminder, letters.origin() + "/desk/complaints/" + reminder.number());
        return NewsLetters.inBothForms(
                to, MessageBundles.get(NewsMessages.class).reminderSubject(reminder.percent()), mail, LOCALE);
    }
}
