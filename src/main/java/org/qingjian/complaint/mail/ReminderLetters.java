package org.qingjian.complaint.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qingjian.notification.EmailAddress;
import org.qingjian.notification.Message;
import org.qingjian.shared.web.SiteSettings;

/** Words the mails that remind a unit of what falls due: number and date, nothing of what is in the case or who wrote it. */
@Singleton
public class ReminderLetters {
    private static final Locale LOCALE = Locale.SIMPLIFIED_CHINESE;

    private final SiteSettings site;
    private final String origin;

    ReminderLetters(SiteSettings site, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.site = site;
        this.origin = site.url().orElse("http://localhost:" + port);
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
        NewsLetters.Sender sender = new NewsLetters.Sender(LOCALE.toLanguageTag(), site.bureau());
        TemplateInstance mail =
                Templates.reminderMail(sender, reminder, origin + "/desk/complaints/" + reminder.number());
        return new Message.Mail(
                to,
                MessageBundles.get(NewsMessages.class).reminderSubject(reminder.percent()),
                rendered(mail, Variant.TEXT_PLAIN),
                rendered(mail, Variant.TEXT_HTML),
                null);
    }

    private static String rendered(TemplateInstance template, String type) {
        return template.setAttribute(TemplateInstance.LOCALE, LOCALE)
                .setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(type))
                .render();
    }
}
