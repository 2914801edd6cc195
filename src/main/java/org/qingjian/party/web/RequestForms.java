package org.qingjian.party.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.qingjian.identity.Actor;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.Evidence;
import org.qingjian.party.NewRequest;
import org.qingjian.party.PartyRequests;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.Formats;

/** Files what a form asks for; a form that is wrong comes back with everything that was typed and handed over. */
@Singleton
class RequestForms {
    private final PartyRequests requests;
    private final Evidence evidence;
    private final CurrentActor current;

    RequestForms(PartyRequests requests, Evidence evidence, CurrentActor current) {
        this.requests = requests;
        this.evidence = evidence;
        this.current = current;
    }

    /** Makes the command out of the fields and the uploads. */
    interface Reader {
        NewRequest read(GivenForm given, List<UUID> uploads);
    }

    Response file(MultipartFormDataInput input, Reader reader, Function<EvidenceForm.Shown, TemplateInstance> again) {
        Actor actor = current.get();
        EvidenceForm form = new EvidenceForm(input);
        try {
            List<UUID> uploads = form.handOver(evidence, actor);
            String id = requests.file(actor, reader.read(form.given(), uploads));
            return Response.seeOther(URI.create("/my/requests/" + id)).build();
        } catch (PortalException e) {
            if (e.violations().isEmpty()) {
                throw e;
            }
            return Response.status(e.type().status())
                    .entity(again.apply(form.again(evidence, actor, e)))
                    .build();
        }
    }

    /** The largest file, in words. */
    String limit() {
        return Formats.fileSize(evidence.limits().maxBytes());
    }
}
