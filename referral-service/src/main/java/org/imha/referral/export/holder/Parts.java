package org.imha.referral.export.holder;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;

import org.imha.kernel.personfile.PersonFilePage;

/** The same question to each service that holds something. */
interface Parts {

    @GET
    PersonFilePage page(@QueryParam("referralId") UUID referralId, @QueryParam("kind") String kind,
            @QueryParam("after") UUID after, @QueryParam("limit") int limit);
}
