package org.qingjian.alert.mail;

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

/** Words the mails about alerts, in both forms and the language of the reader. */
@Singleton
public class AlertLetters {
    private final SiteSettings site;

    AlertLetters(SiteSettings site) {
        this.site = site;
    }

    /** Who writes, in the language of the mail. */
    record Sender(String lang, String bureau) {}

    @CheckedTemplate(basePath = "alert")
    static class Templates {
        static native TemplateInstance confirmationMail(Sender sender, String link);

        static native TemplateInstance listMail(Sender sender, String link);

        static native TemplateInstance noticeMail(Sender sender, NoticeLetter letter);

        static native TemplateInstance goneMail(Sender sender, GoneLetter letter);
    }

    /** Asks whether the address wants this. Holds nothing that whoever filled in the form could choose. */
    public Message.Mail confirmation(EmailAddress to, Locale locale, String link) {
        return mail(
                to, locale, words(locale).confirmSubject(), null, sender -> Templates.confirmationMail(sender, link));
    }

    /** The link to all alerts of the address. */
    public Message.Mail list(EmailAddress to, Locale locale, String link) {
        return mail(to, locale, words(locale).listSubject(), null, sender -> Templates.listMail(sender, link));
    }

    /** News of records that the search finds. */
    public Message.Mail notice(EmailAddress to, Locale locale, NoticeLetter letter) {
        String words = letter.question().shortWords();
        String subject = words.isEmpty()
                ? words(locale).noticeSubject(letter.total())
                : words(locale).noticeSubjectOf(letter.total(), words);
        return mail(to, locale, subject, letter.unsubscribe(), sender -> Templates.noticeMail(sender, letter));
    }

    /** Records that are no longer public. */
    public Message.Mail gone(EmailAddress to, Locale locale, GoneLetter letter) {
        return mail(
                to,
                locale,
                words(locale).goneSubject(letter.total()),
                letter.unsubscribe(),
                sender -> Templates.goneMail(sender, letter));
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

    private static AlertMailMessages words(Locale locale) {
        return isEnglish(locale)
                ? MessageBundles.get(AlertMailMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(AlertMailMessages.class);
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
