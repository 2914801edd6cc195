package org.qingjian.party.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingjian.notification.EmailAddress;
import org.qingjian.notification.Message;
import org.qingjian.shared.web.SiteSettings;

/** Words the mails to enterprises, in both forms and the language of the reader. They name public records and nothing else. */
@Singleton
public class WatchLetters {
    private final SiteSettings site;

    WatchLetters(SiteSettings site) {
        this.site = site;
    }

    /** Who writes, in the language of the mail. */
    record Sender(String lang, String bureau) {}

    /**
     * What is told.
     *
     * @param news name of a {@link org.qingjian.party.WatchNews}
     * @param label what a public record is called; empty for what is not public
     * @param link absolute address to go on
     * @param end absolute address at which these mails end
     */
    public record News(String news, String label, String link, String end) {}

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance watchConfirmMail(Sender sender, String link);

        static native TemplateInstance watchMail(Sender sender, News news);
    }

    /** Asks whether the address wants this. Holds nothing that whoever filled in the form could choose. */
    public Message.Mail confirmation(EmailAddress to, Locale locale, String link) {
        return mail(
                to, locale, words(locale).confirmSubject(), null, sender -> Templates.watchConfirmMail(sender, link));
    }

    /** Something has changed. */
    public Message.Mail news(EmailAddress to, Locale locale, News news) {
        return mail(to, locale, words(locale).subject(), news.end(), sender -> Templates.watchMail(sender, news));
    }

    private Message.Mail mail(
            EmailAddress to,
            Locale locale,
            String subject,
            @Nullable String unsubscribe,
            Function<Sender, TemplateInstance> template) {
        Sender sender = new Sender(locale.toLanguageTag(), isEnglish(locale) ? site.bureauEn() : site.bureau());
        return new Message.Mail(
                to,
                subject,
                rendered(template.apply(sender), locale, Variant.TEXT_PLAIN),
                rendered(template.apply(sender), locale, Variant.TEXT_HTML),
                unsubscribe);
    }

    private static String rendered(TemplateInstance template, Locale locale, String type) {
        return template.setAttribute(TemplateInstance.LOCALE, locale)
                .setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(type))
                .render();
    }

    private static WatchMailMessages words(Locale locale) {
        return isEnglish(locale)
                ? MessageBundles.get(WatchMailMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(WatchMailMessages.class);
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
