package org.qingjian.disclosure.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.CheckAnswers;
import org.qingjian.disclosure.CheckAnswers.Act;
import org.qingjian.disclosure.CheckAnswers.Outside;
import org.qingjian.disclosure.CheckAnswers.PlatformCopy;
import org.qingjian.disclosure.CheckAnswers.Required;
import org.qingjian.disclosure.RecordDetails.EiaClass;

/** The answers as they are typed. Fields that the form of a kind does not have stay empty. */
public class CheckAnswersForm {
    @RestForm
    long version;

    @RestForm
    @Nullable
    String actFrom;

    @RestForm
    @Nullable
    String actUntil;

    @RestForm
    @Nullable
    String requiredClass;

    @RestForm
    @Nullable
    String category;

    @RestForm
    @Nullable
    String pauses;

    @RestForm
    @Nullable
    String preparerListed;

    @RestForm
    @Nullable
    String platform;

    @RestForm
    @Nullable
    String platformCheckedOn;

    @RestForm
    @Nullable
    String permitExportedOn;

    @RestForm
    @Nullable
    String permitCheckedOn;

    /** The form filled with what has been answered. */
    static DeskForm of(CheckAnswers answers) {
        Outside outside = answers.outside();
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("actFrom", Objects.toString(answers.act().from(), ""));
        typed.put("actUntil", Objects.toString(answers.act().until(), ""));
        typed.put("requiredClass", Objects.toString(answers.required().documentClass(), ""));
        typed.put("category", answers.required().category());
        typed.put("pauses", PauseLines.of(answers.pauses()));
        typed.put("preparerListed", Objects.toString(outside.preparerListed(), ""));
        typed.put("platform", Objects.toString(outside.platform(), ""));
        typed.put("platformCheckedOn", Objects.toString(outside.platformCheckedOn(), ""));
        typed.put("permitExportedOn", Objects.toString(outside.permitExportedOn(), ""));
        typed.put("permitCheckedOn", Objects.toString(outside.permitCheckedOn(), ""));
        return new DeskForm(typed, List.of());
    }

    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("actFrom", DeskForm.text(actFrom));
        typed.put("actUntil", DeskForm.text(actUntil));
        typed.put("requiredClass", DeskForm.text(requiredClass));
        typed.put("category", DeskForm.text(category));
        typed.put("pauses", DeskForm.text(pauses));
        typed.put("preparerListed", DeskForm.text(preparerListed));
        typed.put("platform", DeskForm.text(platform));
        typed.put("platformCheckedOn", DeskForm.text(platformCheckedOn));
        typed.put("permitExportedOn", DeskForm.text(permitExportedOn));
        typed.put("permitCheckedOn", DeskForm.text(permitCheckedOn));
        return typed;
    }

    /** @throws org.qingjian.shared.PortalException 400 that names the field that does not read */
    CheckAnswers answers() {
        return new CheckAnswers(
                new Act(DeskForm.date("actFrom", actFrom), DeskForm.date("actUntil", actUntil)),
                new Required(choice(EiaClass.class, "requiredClass", requiredClass), DeskForm.text(category)),
                PauseLines.read("pauses", DeskForm.text(pauses)),
                new Outside(
                        listed(),
                        choice(PlatformCopy.class, "platform", platform),
                        DeskForm.date("platformCheckedOn", platformCheckedOn),
                        DeskForm.date("permitExportedOn", permitExportedOn),
                        DeskForm.date("permitCheckedOn", permitCheckedOn)));
    }

    private @Nullable Boolean listed() {
        String text = DeskForm.text(preparerListed);
        return text.isEmpty() ? null : Boolean.valueOf(text);
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, String field, @Nullable String typed) {
        return typed == null || typed.isBlank() ? null : DeskForm.choice(type, field, typed);
    }
}
