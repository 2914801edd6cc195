package org.qingjian.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.enterprise.BindingLetterView.Enterprise;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Branch;
import org.qingjian.identity.OneTimeCodes;
import org.qingjian.identity.Permission;
import org.qingjian.notation.CreditCode;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * The bureau's letters to enterprises, each with a one-time code that opens the enterprise's file to the first person who
 * brings it, and the invitations by which that person brings in others. That the letter goes to the registered address is
 * what proves the right to act; a name proves nothing.
 */
@ApplicationScoped
public class BindingLetters {
    static final String PURPOSE = "binding letter";
    static final String OBJECT = "binding-letter";

    private static final int MOST = 200;
    private static final int LONGEST_NAME = 100;

    private final BindingLetterRepository letters;
    private final OneTimeCodes codes;
    private final EnterpriseSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    /**
     * A letter and its code, which is shown once and kept nowhere.
     *
     * @param letter without the code
     * @param code as it is printed
     */
    public record Issued(BindingLetterView letter, String code) {
        @Override
        public String toString() {
            return "Issued";
        }
    }

    BindingLetters(
            BindingLetterRepository letters,
            OneTimeCodes codes,
            EnterpriseSettings settings,
            AuditLog audit,
            Clock clock) {
        this.letters = letters;
        this.codes = codes;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a letter; an earlier one to the same enterprise that nobody used is void from now on. 400 names the field.
     *
     * @param creditCode as typed
     * @param name how the letter addresses the enterprise
     */
    @Transactional
    public Issued issue(Actor actor, String creditCode, String name) {
        actor.require(Permission.ENTERPRISE_EDIT);
        Enterprise enterprise = new Enterprise(requireCode(creditCode), requireName(name));
        letters.unusedLetters(enterprise.creditCode()).forEach(earlier -> earlier.revoke(clock.instant()));
        Branch branch = actor.branch() == null ? Branch.cityBureau() : actor.branch();
        return add(actor, enterprise, branch.code(), settings.letterLifetime());
    }

    /** Makes a code by which the actor brings one more person into its own enterprise's file. */
    @Transactional
    public Issued invite(Actor actor) {
        actor.require(Permission.MY_MEMBERS);
        String code = actor.creditCode();
        if (code == null) {
            throw new PortalException(ProblemType.FORBIDDEN, Map.of());
        }
        return add(actor, new Enterprise(code, ""), null, settings.invitationLifetime());
    }

    private Issued add(Actor actor, Enterprise enterprise, @Nullable String branch, Duration lifetime) {
        Instant now = clock.instant();
        String code = codes.make();
        BindingLetter letter = BindingLetter.of(enterprise, codes.mark(PURPOSE, code), branch, actor.unit())
                .validBetween(now, now.plus(lifetime));
        letters.persist(letter);
        audit.record(
                actor,
                Action.of(
                                branch == null ? "enterprise.invited" : "enterprise.letter-issued",
                                OBJECT,
                                letter.id().toString())
                        .with("creditCode", enterprise.creditCode()));
        return new Issued(letter.view(now), code);
    }

    /** The letters of the actor's branch, of all for the city bureau; the newest first, at most 200. */
    @Transactional
    public List<BindingLetterView> list(Actor actor) {
        actor.require(Permission.ENTERPRISE_EDIT);
        Branch branch = actor.branch();
        if (branch == null) {
            return List.of();
        }
        Instant now = clock.instant();
        return letters.newest(branch.reach(), MOST).stream()
                .map(letter -> letter.view(now))
                .toList();
    }

    /** Makes a letter's code worthless. 404 for one of another branch, 409 for one that is not open any more. */
    @Transactional
    public BindingLetterView revoke(Actor actor, String id) {
        actor.require(Permission.ENTERPRISE_EDIT);
        BindingLetter letter = find(id);
        if (letter.branch() == null || !actor.oversees(letter.branch())) {
            throw PortalException.notFound();
        }
        Instant now = clock.instant();
        if (!letter.isOpen(now)) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of());
        }
        letter.revoke(now);
        audit.record(actor, Action.of("enterprise.letter-revoked", OBJECT, id));
        return letter.view(now);
    }

    private BindingLetter find(String id) {
        try {
            return letters.findByIdOptional(UUID.fromString(id)).orElseThrow(PortalException::notFound);
        } catch (IllegalArgumentException e) {
            throw PortalException.notFound();
        }
    }

    static String requireCode(String typed) {
        return CreditCode.parseStrict(typed)
                .orElseThrow(failure -> PortalException.invalid("creditCode", "bad-credit-code", failure.hint()))
                .value();
    }

    private static String requireName(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw PortalException.invalid("name", "bad-name", "请填写企业名称，最多 100 字");
        }
        return name;
    }
}
