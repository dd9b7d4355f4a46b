package org.imha.notification.reading;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.kernel.web.QueryCodes;
import org.imha.notification.model.Notification;
import org.imha.notification.model.NotificationStatus;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Who was told that there is something to see. */
@Path("/v1/notifications")
@RunOnVirtualThread
@Tag(name = "Notifications")
public class NotificationResource {

    private final ReadNotifications readNotifications;
    private final CurrentCaller caller;

    NotificationResource(ReadNotifications readNotifications, CurrentCaller caller) {
        this.readNotifications = readNotifications;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.ADVOCATE_ROLE })
    @Operation(operationId = "listNotifications", summary = "Notifications, newest first: all, for an advocate their own; those for few eyes for managers and whoever was told")
    @APIResponse(responseCode = "200", description = "A page of notifications")
    @APIResponse(responseCode = "400", description = "A parameter or the cursor is not valid")
    public Page<NotificationView> list(@BeanParam PageRequest page,
            @QueryParam("subjectId") @Parameter(description = "Those about this referral, case, grant or concern.", schema = @Schema(type = SchemaType.STRING, format = "uuid")) String subjectId,
            @QueryParam("status") @Parameter(schema = @Schema(implementation = NotificationStatus.class)) String status) {
        return readNotifications.list(QueryCodes.optionalId("subjectId", subjectId),
                QueryCodes.optional("status", status, NotificationStatus.class), page, caller.get())
                .map(NotificationView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.ADVOCATE_ROLE })
    @Operation(operationId = "readNotification", summary = "One notification")
    @APIResponse(responseCode = "200", description = "The notification", content = @Content(mediaType = "application/json", schema = @Schema(implementation = NotificationView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
    public Response read(@PathParam("id") UUID id) {
        Notification notification = readNotifications.read(id, caller.get());
        return Response.ok(NotificationView.from(notification)).tag(ETags.of(notification)).build();
    }
}
