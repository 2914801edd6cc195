package org.qingjian.enterprise;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.qingjian.identity.OwnedThing;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@Singleton
class ALetterOfABranch implements OwnedThing {
    @Inject
    BindingLetters letters;

    @Override
    public List<String> paths() {
        return List.of("/desk/binding-letters/{id}", "/api/v1/binding-letters/{id}");
    }

    @Override
    public Map<String, String> create() {
        BindingLetters.Issued issued =
                letters.issue(SignInForTests.actorOf("440203", Role.CLERK), CreditCodes.next(), "江湾电镀有限公司");
        return Map.of("id", issued.letter().id());
    }

    @Override
    public String stranger() {
        return SignInForTests.tokenOf("440205", Role.CLERK);
    }
}
