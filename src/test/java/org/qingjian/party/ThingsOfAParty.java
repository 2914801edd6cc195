package org.qingjian.party;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.document.HtmlPdf;
import org.qingjian.identity.OwnedThing;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** What belongs to one enterprise, or to the branch that answers for it. */
final class ThingsOfAParty {
    private ThingsOfAParty() {}

    private static String anotherEnterprise() {
        return new AParty().token;
    }

    private static String anotherBranch() {
        return SignInForTests.tokenOf("440203", Role.CLERK, Role.LEGAL_REVIEWER, Role.PUBLISHER);
    }

    @Singleton
    static class ARecord implements OwnedThing {
        @Override
        public List<String> paths() {
            return List.of("/my/records/{id}", "/my/rejoinders/{id}", "/my/repair/{id}", "/api/v1/my/repair/{id}");
        }

        @Override
        public Map<String, String> create() {
            AParty party = new AParty();
            return Map.of("id", party.released(party.penalty()));
        }

        @Override
        public String stranger() {
            return anotherEnterprise();
        }
    }

    @Singleton
    static class AnExtract implements OwnedThing {
        @Inject
        Extracts extracts;

        @Override
        public List<String> paths() {
            return List.of("/my/extracts/{id}");
        }

        @Override
        public Map<String, String> create() {
            AParty party = new AParty();
            byte[] pdf = HtmlPdf.of("extract", "", "<p>" + party.code + "</p>");
            extracts.issue(party.actor(), extracts.prepare(party.actor()), pdf);
            return Map.of("id", extracts.list(party.actor()).get(0).id());
        }

        @Override
        public String stranger() {
            return anotherEnterprise();
        }
    }

    @Singleton
    static class AWatchedAddress implements OwnedThing {
        @Inject
        WatchList watch;

        @Override
        public List<String> paths() {
            return List.of("/my/watch/{id}");
        }

        @Override
        public Map<String, String> create() {
            AParty party = new AParty();
            watch.add(party.actor(), "w" + party.code + "@example.org", Locale.ENGLISH);
            return Map.of("id", watch.list(party.actor()).get(0).id());
        }

        @Override
        public String stranger() {
            return anotherEnterprise();
        }
    }

    @Singleton
    static class ANotice implements OwnedThing {
        @Inject
        PartyNotices notices;

        @Override
        public List<String> paths() {
            return List.of("/my/notices/{id}");
        }

        @Override
        public Map<String, String> create() {
            return Map.of("id", enter(notices));
        }

        private static String enter(PartyNotices notices) {
            return notices.enter(
                            SignInForTests.actorOf(AtTheDesk.BRANCH, Role.CLERK),
                            new NewNotice(
                                    new AParty().code,
                                    NoticeKind.PENALTY_NOTICE,
                                    "韶环(曲江)罚告〔2026〕1号",
                                    "涉嫌超标排放",
                                    "拟罚款",
                                    LocalDate.of(2026, 11, 20),
                                    false,
                                    null))
                    .id();
        }

        @Override
        public String stranger() {
            return anotherEnterprise();
        }
    }

    @Singleton
    static class ANoticeAtTheDesk implements OwnedThing {
        @Inject
        PartyNotices notices;

        @Override
        public List<String> paths() {
            return List.of("/desk/party-notices/{id}");
        }

        @Override
        public Map<String, String> create() {
            return Map.of("id", ANotice.enter(notices));
        }

        @Override
        public String stranger() {
            return anotherBranch();
        }
    }

    @Singleton
    static class AnObservation implements OwnedThing {
        @Inject
        Observations observations;

        @Override
        public List<String> paths() {
            return List.of("/desk/observations/{id}");
        }

        @Override
        public Map<String, String> create() {
            return Map.of(
                    "id",
                    observations
                            .enter(
                                    SignInForTests.actorOf(AtTheDesk.BRANCH, Role.CLERK),
                                    new NewObservation(
                                            new AParty().code,
                                            "标识不全",
                                            "补齐",
                                            LocalDate.of(2026, 11, 20),
                                            LocalDate.of(2026, 12, 20)))
                            .id());
        }

        @Override
        public String stranger() {
            return anotherBranch();
        }
    }

    private static Map<String, String> request(PartyRequests requests) {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        return Map.of(
                "id",
                requests.file(party.actor(), NewRequest.objection(ObjectionKind.WRONG, record, "金额不对", List.of())),
                "position",
                "1");
    }

    @Singleton
    static class ARequest implements OwnedThing {
        @Inject
        PartyRequests requests;

        @Override
        public List<String> paths() {
            return List.of("/my/requests/{id}");
        }

        @Override
        public Map<String, String> create() {
            return request(requests);
        }

        @Override
        public String stranger() {
            return anotherEnterprise();
        }
    }

    @Singleton
    static class ARequestAtTheDesk implements OwnedThing {
        @Inject
        PartyRequests requests;

        @Override
        public List<String> paths() {
            return List.of("/desk/party-requests/{id}");
        }

        @Override
        public Map<String, String> create() {
            return request(requests);
        }

        @Override
        public String stranger() {
            return anotherBranch();
        }
    }

    @Singleton
    static class ARejoinderAtTheDesk implements OwnedThing {
        @Inject
        Rejoinders rejoinders;

        @Override
        public List<String> paths() {
            return List.of("/desk/rejoinders/{id}");
        }

        @Override
        public Map<String, String> create() {
            AParty party = new AParty();
            String record = party.released(party.penalty());
            rejoinders.submit(party.actor(), record, "已经整改");
            return Map.of("id", rejoinders.about(party.actor(), record).get(0).id());
        }

        @Override
        public String stranger() {
            return anotherBranch();
        }
    }
}
