/**
 * Who is asking: accounts, roles and what they permit, sessions and their tokens, and the record of what was done. Every
 * other feature asks for a {@link org.qingjian.identity.Permission} of the {@link org.qingjian.identity.CurrentActor} and
 * knows nothing of passwords, tokens or cookies.
 *
 * <h2>Who may use an endpoint</h2>
 *
 * Every page and resource declares it, on the method or for all methods on the class, in one of three ways; an endpoint
 * that declares nothing lets nobody in, and the build fails.
 *
 * <pre>{@code
 * @PermitAll                               // everybody: what is public
 * @Authenticated                           // whoever has signed in: one's own account
 * @PermissionsAllowed("RECORD_DRAFT")      // a name of Permission; of several names one suffices
 * }</pre>
 *
 * Paths below {@code /desk} need a permission; paths below {@code /my} at least a session. Who has which permission stands
 * in {@link org.qingjian.identity.Role}. The front door asks once more with {@link org.qingjian.identity.Actor#require},
 * because jobs and other pages come through it too, and decides whose the thing is: {@link
 * org.qingjian.identity.Actor#requireBranch}, {@link org.qingjian.identity.Actor#requireEnterprise}, or a 404 where even
 * its existence is nobody else's business.
 *
 * <p>{@code AuthorizationMatrixTest} asks every route of the running portal as every role. A route with an id in its path
 * that is not public needs an {@code OwnedThing} bean among the feature's tests, which makes one and names a stranger.
 */
@NullMarked
package org.qingjian.identity;

import org.jspecify.annotations.NullMarked;
