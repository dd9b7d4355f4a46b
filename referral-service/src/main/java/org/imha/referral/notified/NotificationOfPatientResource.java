package org.imha.referral.notified;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.referral.model.notified.NotificationForm;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.model.notified.PatientNotificationStatus;
import org.imha.referral.notified.ReadNotificationsOfPatients.Shown;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where hospitals notify of their qualifying patients. */
@Path("/v1/notifications-of-patients")
@RunOnVirtualThread
@Tag(name = "Notifications of patients")
public class NotificationOfPatientResource {

    private final NotificationDuty duty;
    private final NotifyOfPatient notifyOfPatient;
    private final ReadNotificationsOfPatients readNotifications;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    NotificationOfPatientResource(NotificationDuty duty, NotifyOfPatient notifyOfPatient,
            ReadNotificationsOfPatients readNotifications, Idempotency idempotency, CurrentCaller currentCaller) {
        this.duty = duty;
        this.notifyOfPatient = notifyOfPatient;
        this.readNotifications = readNotifications;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "notifyOfPatient", summary = "Notify of a qualifying patient (MHA 1983 s.130CC)", description = """
            For every qualifying patient, compulsory or informal, whether they agree or not. This is no referral: an advocate
            visits compulsory patients and asks them first. Notifying again of the same person is never refused and leads to
            no second visit. Answered 409 until the duty is in force.""")
    @APIResponse(responseCode = "201", description = "Taken", content = @Content(mediaType = "application/json", schema = @Schema(implementation = NotificationOfPatientView.class)))
    @APIResponse(responseCode = "200", description = "validateOnly: would be taken; nothing was stored", content = @Content(mediaType = "application/json", schema = @Schema(implementation = NotificationOfPatientView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or the Idempotency-Key is missing")
    @APIResponse(responseCode = "409", description = "The duty to notify is not in force")
    @APIResponse(responseCode = "422", description = "Fields need attention, or the key was used with another body")
    public Response submit(@BeanParam CreatingRequest creating, @NotNull NotificationForm form) {
        duty.requireInForce();
        Caller caller = currentCaller.get();
        notifyOfPatient.check(form, caller);
        return idempotency.answer(creating, form, id -> created(notifyOfPatient.notifyOf(id, form, caller), caller));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "readNotificationOfPatient", summary = "One notification: its progress, and for staff the whole of it")
    @APIResponse(responseCode = "200", description = "The notification", content = @Content(mediaType = "application/json", schema = @Schema(implementation = NotificationOfPatientView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
    public Response read(@PathParam("id") UUID id) {
        Shown shown = readNotifications.read(id, currentCaller.get());
        return Response.ok(shown.view()).tag(ETags.of(shown.notification())).build();
    }

    @GET
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "listNotificationsOfPatients", summary = "Notifications of patients, newest first: a trust's own, or for staff all")
    public Page<NotificationOfPatientView> list(@BeanParam PageRequest page,
            @QueryParam("status") @Parameter(description = "Only for staff.", schema = @Schema(implementation = PatientNotificationStatus.class)) String status,
            @QueryParam("hospital") @Parameter(description = "The ODS code of the hospital.") String hospital) {
        Caller caller = currentCaller.get();
        return readNotifications.list(WantedNotifications.of(status, hospital, caller), page, caller);
    }

    private Response created(PatientNotification notification, Caller caller) {
        return Response.created(URI.create(notification.detailUrl())).tag(ETags.of(notification))
                .entity(NotificationOfPatientView.of(notification, caller)).build();
    }
}
