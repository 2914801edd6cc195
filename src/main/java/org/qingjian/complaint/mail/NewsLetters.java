package org.qingjian.complaint.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qingjian.notification.EmailAddress;
import org.qingjian.notification.Message;
import org.qingjian.notification.PhoneNumber;
import org.qingjian.shared.web.SiteSettings;

/**
 * Words the messages to complainants. They hold neither number nor kind of a case, and lead to the front page: a message is read
 * by families and colleagues, too.
 */
@Singleton
public class NewsLetters {
    private final SiteSettings site;
    private final String origin;

    NewsLetters(SiteSettings site, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.site = site;
        this.origin = site.url().orElse("http://localhost:" + port);
    }

    /** Who writes, in the language of the mail. */
    record Sender(String lang, String bureau) {}

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance newsMail(Sender sender, String link);
    }

    /** The mail in both forms. */
    public Message.Mail mail(EmailAddress to, Locale locale) {
        return inBothForms(to, words(locale).subject(), Templates.newsMail(sender(locale), origin() + "/"), locale);
    }

    /** A mail as text and as HTML. */
    static Message.Mail inBothForms(EmailAddress to, String subject, TemplateInstance mail, Locale locale) {
        return new Message.Mail(
                to,
                subject,
                rendered(mail, locale, Variant.TEXT_PLAIN),
                rendered(mail, locale, Variant.TEXT_HTML),
                null);
    }

    Sender sender(Locale locale) {
        return new Sender(locale.toLanguageTag(), bureau(locale));
    }

    /** Where the portal is. */
    String origin() {
        return origin;
    }

    /** The short message. */
    public Message.Sms sms(PhoneNumber to, Locale locale) {
        return new Message.Sms(to, words(locale).sms(bureau(locale)));
    }

    private static String rendered(TemplateInstance template, Locale locale, String type) {
        return template.setAttribute(TemplateInstance.LOCALE, locale)
                .setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(type))
                .render();
    }

    private String bureau(Locale locale) {
        return isEnglish(locale) ? site.bureauEn() : site.bureau();
    }

    private static NewsMessages words(Locale locale) {
        return isEnglish(locale)
                ? MessageBundles.get(NewsMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(NewsMessages.class);
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
