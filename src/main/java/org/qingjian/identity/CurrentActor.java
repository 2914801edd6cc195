package org.qingjian.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Who is asking, for pages, the API and front doors alike. Outside a request it is nobody: jobs and commands pass
 * {@link Actor#system}.
 */
@ApplicationScoped
public class CurrentActor {
    /** Under which the identity holds the {@link SignedIn}. */
    public static final String ATTRIBUTE = "org.qingjian.session";

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Who is asking; {@link Actor#anonymous()} when nobody has signed in. */
    public Actor get() {
        return session().map(SignedIn::actor).orElseGet(Actor::anonymous);
    }

    /** The session it asks with, when it has signed in. */
    public Optional<SignedIn> session() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(identity.getAttribute(ATTRIBUTE))
                : Optional.empty();
    }
}
