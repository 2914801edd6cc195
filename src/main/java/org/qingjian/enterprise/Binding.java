package org.qingjian.enterprise;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.qingjian.identity.EnterpriseMembers;
import org.qingjian.identity.EnterpriseMembers.Member;
import org.qingjian.identity.EnterpriseMembers.Newcomer;
import org.qingjian.identity.OneTimeCodes;
import org.qingjian.shared.PortalException;

/** Redeeming a code: somebody who brings it becomes one of the enterprise's people. */
@ApplicationScoped
public class Binding {
    private final BindingLetterRepository letters;
    private final EnterpriseMembers members;
    private final OneTimeCodes codes;
    private final BindingPace pace;
    private final Clock clock;

    /**
     * What somebody brings.
     *
     * @param creditCode as typed
     * @param code as typed
     * @param newcomer the account they want
     */
    public record Redemption(String creditCode, String code, Newcomer newcomer) {
        @Override
        public String toString() {
            return "Redemption";
        }
    }

    Binding(
            BindingLetterRepository letters,
            EnterpriseMembers members,
            OneTimeCodes codes,
            BindingPace pace,
            Clock clock) {
        this.letters = letters;
        this.members = members;
        this.codes = codes;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * Makes the account. A code that is wrong, used, void or over is 400 {@code wrong-code} on field {@code code}, the same for
     * an enterprise that was never written to; 429 after several such; 400 and 409 for the account as in {@link
     * EnterpriseMembers#join}, which leave the code as it is.
     *
     * @param address from which it is tried
     */
    public Member redeem(Redemption wanted, String address) {
        String creditCode = BindingLetters.requireCode(wanted.creditCode());
        String mark = codes.mark(BindingLetters.PURPOSE, wanted.code());
        pace.require(address);
        if (!QuarkusTransaction.requiringNew().call(() -> isOpen(creditCode, mark))) {
            pace.wrong(address);
            throw wrongCode();
        }
        return QuarkusTransaction.requiringNew().call(() -> redeem(creditCode, mark, wanted.newcomer()));
    }

    private boolean isOpen(String creditCode, String mark) {
        boolean open = letters.byCode(creditCode, mark)
                .filter(letter -> letter.isOpen(clock.instant()))
                .isPresent();
        if (!open) {
            letters.countWrongTry(creditCode);
        }
        return open;
    }

    private Member redeem(String creditCode, String mark, Newcomer newcomer) {
        BindingLetter letter = letters.byCode(creditCode, mark)
                .filter(found -> found.isOpen(clock.instant()))
                .orElseThrow(Binding::wrongCode);
        Member member = members.join(creditCode, newcomer);
        letter.redeem(UUID.fromString(member.id()), clock.instant());
        return member;
    }

    private static PortalException wrongCode() {
        return PortalException.invalid("code", "wrong-code", "代码不对，或已经用过、失效");
    }
}
