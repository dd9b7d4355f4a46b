package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.imha.client.ApiClient;
import org.imha.client.ApiException;
import org.imha.client.ApiResponse;
import org.imha.client.api.AmendmentsApi;
import org.imha.client.api.DraftsApi;
import org.imha.client.api.LegalStatusApi;
import org.imha.client.api.ReferralsApi;
import org.imha.client.api.TriageApi;
import org.imha.client.model.AmendReferralRequest;
import org.imha.client.model.AmendmentView;
import org.imha.client.model.Authority;
import org.imha.client.model.DraftView;
import org.imha.client.model.LegalStatus;
import org.imha.client.model.Location;
import org.imha.client.model.Organisation;
import org.imha.client.model.PageWorklistItem;
import org.imha.client.model.Person;
import org.imha.client.model.Provision;
import org.imha.client.model.ReferralForm;
import org.imha.client.model.ReferralFormPart;
import org.imha.client.model.ReferralStatus;
import org.imha.client.model.ReferralView;
import org.imha.client.model.Referrer;
import org.imha.client.model.ReferrerKind;
import org.imha.client.model.ReferrerPart;
import org.imha.client.model.SearchReferralsRequest;
import org.imha.client.model.SectionGroup;
import org.junit.jupiter.api.Test;

/** A trust that knows nothing of us but the published contract: its client was generated from it. */
class GeneratedClientJourneyIT {

    private final Journey journey = new Journey();
    private final ReferralsApi trust = new ReferralsApi(clientOf("trust-rxm"));
    private final ReferralsApi coordinator = new ReferralsApi(clientOf("coordinator"));

    @Test
    void aTrustTriesOutSubmitsAndReadsItsProgress() throws ApiException {
        // Given
        ReferralForm form = detained();

        // When
        ReferralView triedOut = trust.submitReferral(form, true, null);
        ReferralView taken = trust.submitReferral(form, null, UUID.randomUUID().toString());
        ReferralView read = trust.readReferral(taken.getId());

        // Then
        assertEquals("QUALIFIES_COMPULSORY", triedOut.getEligibility().getOutcome());
        assertNotNull(taken.getReference());
        assertEquals(taken.getReference(), read.getReference());
        assertNull(read.getPerson());
        assertTrue(
                trust.listReferrals(null, null, null, null, "10", null, null, null, null, null, null, null).getItems().stream()
                        .anyMatch(item -> taken.getId().equals(item.getId())));
    }

    @Test
    void staffFindAReferralByTheBeginningsOfTheNameAndByFilters() throws ApiException {
        // Given
        ReferralView taken = trust.submitReferral(detained(), null, UUID.randomUUID().toString());

        // When
        PageWorklistItem byReference = coordinator
                .searchReferrals(new SearchReferralsRequest().text(taken.getReference()).hospital("RXM54"), null, null);
        PageWorklistItem filtered = coordinator.listReferrals(null, "RXM54", false, "P14D", "200", "RXM",
                ReferrerKind.MHA_OFFICE,
                SectionGroup.SECTION_2, List.of(ReferralStatus.ACCEPTED_STATUTORY, ReferralStatus.CASE_OPENED), null, null,
                "Ward 2");

        // Then
        assertEquals(taken.getId(), byReference.getItems().getFirst().getId());
        assertEquals("Ada Example", byReference.getItems().getFirst().getDisplayName());
        assertTrue(filtered.getItems().stream().anyMatch(item -> taken.getId().equals(item.getId())));
    }

    @Test
    void staffReadTheWholeFormAndItsHistory() throws ApiException {
        ReferralView taken = trust.submitReferral(detained(), null, UUID.randomUUID().toString());
        ReferralView read = coordinator.readReferral(taken.getId());
        assertEquals("Example", read.getPerson().getFamilyName());
        assertEquals(ReferralStatus.SUBMITTED,
                new TriageApi(clientOf("coordinator")).readHistory(taken.getId()).getItems().getFirst().getTo());
    }

    @Test
    void aChangedLegalStatusIsDeterminedAnew() throws ApiException {
        // Given
        ReferralView taken = trust.submitReferral(detained(), null, UUID.randomUUID().toString());
        journey.arrivedOnce(taken.getId().toString());

        // When
        ApiResponse<ReferralView> current = trust.readReferralWithHttpInfo(taken.getId());
        String version = current.getHeaders().get("ETag").getFirst();
        ReferralView changed = new LegalStatusApi(clientOf("trust-rxm")).changeLegalStatus(taken.getId(), under(Provision.S3),
                version);

        // Then
        assertEquals(taken.getId(), changed.getId());
        assertEquals("QUALIFIES_COMPULSORY", changed.getEligibility().getOutcome());
    }

    @Test
    void halfAFormIsGoneOnWithAndSubmitted() throws ApiException {
        // Given
        DraftsApi drafts = new DraftsApi(clientOf("trust-rxm"));
        ReferralFormPart half = new ReferralFormPart().referrer(new ReferrerPart().name("J. Smith"));
        ApiResponse<DraftView> begun = drafts.beginDraftWithHttpInfo(half, null, UUID.randomUUID().toString());
        UUID id = begun.getData().getId();
        assertTrue(begun.getData().getMissing().stream().anyMatch(fault -> "#/referrer/kind".equals(fault.getPointer())));

        // When
        ReferralFormPart rest = new ReferralFormPart().person(detained().getPerson()).location(detained().getLocation())
                .referrer(new ReferrerPart().kind(ReferrerKind.WARD_STAFF)).reason("Wants help");
        DraftView whole = drafts.changeDraft(id, rest, begun.getHeaders().get("ETag").getFirst());
        ReferralView taken = drafts.submitDraft(id, null, UUID.randomUUID().toString(), null);

        // Then
        assertEquals(List.of(), whole.getMissing());
        assertEquals("J. Smith", whole.getForm().getReferrer().getName());
        assertNotNull(taken.getReference());
        assertEquals(404, assertThrows(ApiException.class, () -> drafts.readDraft(id)).getCode());
    }

    @Test
    void aReferralIsAmendedAndItsCaseFollows() throws ApiException {
        // Given
        ReferralView taken = trust.submitReferral(detained(), null, UUID.randomUUID().toString());
        journey.arrivedOnce(taken.getId().toString());
        AmendmentsApi amendments = new AmendmentsApi(clientOf("coordinator"));
        String version = coordinator.readReferralWithHttpInfo(taken.getId()).getHeaders().get("ETag").getFirst();

        // When
        AmendmentView amended = amendments.amendReferral(taken.getId(), new AmendReferralRequest().reason("Moved")
                .changes(new ReferralFormPart().location(new Location().ward("Ward 9"))), version);

        // Then
        assertEquals("#/location/ward", amended.getDifference().getFirst().getPointer());
        assertEquals("Ward 2", amended.getDifference().getFirst().getBefore());
        assertEquals("Moved", amendments.listChanges(taken.getId(), null, null).getItems().getFirst().getReason());
        journey.api.await("coordinator", "/v1/cases?referralId=" + taken.getId(),
                page -> page.path("items").path(0).path("ward").asText().equals("Ward 9"));
    }

    @Test
    void whatIsWrongIsNamed() {
        ReferralForm form = detained();
        form.getPerson().setNhsNumber("4857773456");
        ApiException refused = assertThrows(ApiException.class,
                () -> trust.submitReferral(form, null, UUID.randomUUID().toString()));
        assertEquals(422, refused.getCode());
        assertTrue(refused.getResponseBody().contains("#/person/nhsNumber"), refused.getResponseBody());
    }

    private ApiClient clientOf(String who) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(journey.stack.gatewayUrl().toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + journey.stack.token(who)));
        return client;
    }

    private static ReferralForm detained() {
        return new ReferralForm()
                .person(new Person().familyName("Example").givenNames("Ada").dateOfBirth(LocalDate.parse("1980-01-01")))
                .referrer(new Referrer().kind(ReferrerKind.MHA_OFFICE).organisation(new Organisation().odsCode("RXM")))
                .location(new Location().hospital(new Organisation().odsCode("RXM54")).ward("Ward 2"))
                .legalStatus(under(Provision.S2)).reason("Wants help before the tribunal");
    }

    private static LegalStatus under(Provision provision) {
        return new LegalStatus().authorities(List.of(
                new Authority().provision(provision).startedAt(OffsetDateTime.now().minusDays(3))));
    }
}
