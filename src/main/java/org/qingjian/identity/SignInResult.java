package org.qingjian.identity;

import java.util.UUID;

/** How a check of user name and password that did not fail ended. */
sealed interface SignInResult {
    /** All that the account asks for was right. */
    record Passed(UUID accountId) implements SignInResult {}

    /** The code of the second factor is still to come. */
    record CodeNeeded(String ticket) implements SignInResult {}
}
