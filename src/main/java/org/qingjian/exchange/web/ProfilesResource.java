package org.qingjian.exchange.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingjian.exchange.ImportProfile;
import org.qingjian.exchange.Profiles;
import org.qingjian.exchange.table.Format;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;

/** The import profiles. A profile is data: an administrator adds one for another platform by posting its JSON. */
@Path("/api/v1/profiles")
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
class ProfilesResource {
    private final Profiles profiles;
    private final CurrentActor current;

    /** A profile in short. */
    record Summary(
            String name,
            Map<String, String> title,
            ImportProfile.Target target,
            List<Format> formats,
            boolean builtIn) {}

    /** All profiles. */
    record Summaries(List<Summary> items) {}

    ProfilesResource(Profiles profiles, CurrentActor current) {
        this.profiles = profiles;
        this.current = current;
    }

    @GET
    @PermissionsAllowed({"IMPORT_RUN", "IMPORT_PROFILE_EDIT"})
    @Operation(summary = "All profiles in short")
    public Summaries all() {
        return new Summaries(profiles.all().stream()
                .map(profile -> new Summary(
                        profile.name(),
                        profile.title(),
                        profile.target(),
                        profile.formats(),
                        profiles.isBuiltIn(profile.name())))
                .toList());
    }

    @GET
    @Path("{name}")
    @PermissionsAllowed({"IMPORT_RUN", "IMPORT_PROFILE_EDIT"})
    @Operation(summary = "One profile, whole", description = "A starting point for one's own.")
    public ImportProfile one(@PathParam("name") String name) {
        return profiles.find(name).orElseThrow(PortalException::notFound);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("IMPORT_PROFILE_EDIT")
    @Operation(summary = "Add a profile or change one that was added")
    public ImportProfile save(String definition) {
        return profiles.save(current.get(), definition);
    }
}
