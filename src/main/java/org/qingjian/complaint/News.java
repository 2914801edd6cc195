package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.mail.NewsLetters;
import org.qingjian.identity.vault.Vault;
import org.qingjian.identity.vault.Vault.Sealed;
import org.qingjian.identity.vault.VaultField;
import org.qingjian.notification.EmailAddress;
import org.qingjian.notification.Medium;
import org.qingjian.notification.Message;
import org.qingjian.notification.Notifications;
import org.qingjian.notification.PhoneNumber;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.database.DatabaseJson;

/**
 * Tells complainants who wish it that there is news, and nothing else. Where to is sealed in the vault, apart from any contact:
 * officers cannot ask for it, and whoever files without a name may be told, too. Every method runs in the caller's transaction.
 */
@Singleton
class News {
    private static final String NAME = "news";

    private final Vault vault;
    private final Notifications notifications;
    private final NewsLetters letters;
    private final Clock clock;

    /** Where to, and in which language. */
    private record Wish(String address, String language) {
        Locale locale() {
            return Locale.forLanguageTag(language);
        }
    }

    News(Vault vault, Notifications notifications, NewsLetters letters, Clock clock) {
        this.vault = vault;
        this.notifications = notifications;
        this.letters = letters;
        this.clock = clock;
    }

    /** Whether this portal can send anything. What it cannot is not offered. */
    boolean isOffered() {
        return Stream.of(Medium.values()).anyMatch(notifications::offers);
    }

    boolean isWished(UUID caseId) {
        return vault.isSealed(caseId, VaultField.NOTICE);
    }

    /**
     * Tells from now on; in the place of what was wished before.
     *
     * @param typed a mail address or a mobile number
     * @throws PortalException 400 naming {@code address} for what is neither, or what this portal cannot send to
     */
    void wish(UUID caseId, @Nullable String typed, Locale locale) {
        String address = typed == null ? "" : typed.strip();
        if (message(address, locale).isEmpty()) {
            throw PortalException.invalid("address", "unreachable-address", "写一个邮箱或者手机号");
        }
        vault.add(
                caseId,
                Sealed.text(
                        VaultField.NOTICE,
                        NAME,
                        DatabaseJson.write(Wish.class, new Wish(address, locale.toLanguageTag()))));
    }

    void wishNoMore(UUID caseId) {
        vault.forgetNotice(caseId);
    }

    /** Says that there is news. Several steps within a minute are one message. */
    void tell(UUID caseId) {
        vault.forMachine(caseId, VaultField.NOTICE, NAME)
                .map(plain -> DatabaseJson.read(Wish.class, new String(plain, StandardCharsets.UTF_8)))
                .flatMap(wish -> message(wish.address(), wish.locale()))
                .ifPresent(message -> notifications.send(
                        "complaint/news/" + caseId + "/" + clock.instant().truncatedTo(ChronoUnit.MINUTES), message));
    }

    private Optional<Message> message(String address, Locale locale) {
        Optional<Message> mail = EmailAddress.parse(address)
                .filter(to -> notifications.offers(Medium.MAIL))
                .map(to -> letters.mail(to, locale));
        return mail.or(() -> PhoneNumber.parse(address)
                .filter(to -> notifications.offers(Medium.SMS))
                .map(to -> letters.sms(to, locale)));
    }
}
