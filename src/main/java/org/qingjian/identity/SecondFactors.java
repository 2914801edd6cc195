package org.qingjian.identity;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import dev.samstevens.totp.exceptions.QrGenerationException;
import dev.samstevens.totp.qr.QrData;
import dev.samstevens.totp.qr.ZxingPngQrGenerator;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Time-based one-time codes (RFC 6238): 6 digits, 30 seconds, one step of tolerance, each good for one use. */
@Singleton
class SecondFactors {
    private static final int SECRET_CHARACTERS = 32;
    private static final int PERIOD = 30;
    private static final int TOLERANCE = 1;
    private static final int QR_PIXELS = 220;

    private final SecretBox box;
    private final Clock clock;

    SecondFactors(SecretBox box, Clock clock) {
        this.box = box;
        this.clock = clock;
    }

    /** Gives the account a new secret, which counts from the first right code on. */
    String propose(Account account) {
        String secret = new DefaultSecretGenerator(SECRET_CHARACTERS).generate();
        account.proposeSecondFactor(box.seal(secret.getBytes(StandardCharsets.US_ASCII), purpose(account)));
        return secret;
    }

    /** The secret that awaits its first code; null when there is none. */
    @Nullable
    String proposed(Account account) {
        byte[] sealed = account.secondFactor();
        return sealed == null || account.isSecondFactorOn() ? null : open(sealed, account);
    }

    /** Whether the code is right and was not used before; uses it. */
    boolean use(Account account, String code) {
        byte[] sealed = account.secondFactor();
        if (sealed == null) {
            return false;
        }
        String secret = open(sealed, account);
        long now = clock.instant().getEpochSecond() / PERIOD;
        for (long step = now - TOLERANCE; step <= now + TOLERANCE; step++) {
            if (step > account.secondFactorStep() && equal(code(secret, step), code)) {
                account.useSecondFactor(step);
                return true;
            }
        }
        return false;
    }

    /** The secret as a {@code data:} image for the telephone's camera. */
    static String qr(String secret, String username) {
        QrData data = new QrData.Builder()
                .label(username)
                .secret(secret)
                .issuer("Qingjian")
                .digits(6)
                .period(PERIOD)
                .build();
        ZxingPngQrGenerator generator = new ZxingPngQrGenerator();
        generator.setImageSize(QR_PIXELS);
        try {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(generator.generate(data));
        } catch (QrGenerationException e) {
            throw new IllegalStateException("the QR code could not be drawn", e);
        }
    }

    private String open(byte[] sealed, Account account) {
        return new String(box.open(sealed, purpose(account)), StandardCharsets.US_ASCII);
    }

    private static String purpose(Account account) {
        return "second factor of " + account.id();
    }

    private static String code(String secret, long step) {
        try {
            return new DefaultCodeGenerator().generate(secret, step);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException("no code for a stored secret", e);
        }
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.UTF_8));
    }
}
