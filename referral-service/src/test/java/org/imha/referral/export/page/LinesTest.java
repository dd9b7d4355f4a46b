package org.imha.referral.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.referral.export.page.PersonFileDocument.Line;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class LinesTest {

    @Test
    void saysEverythingInWordsAndLeavesOutWhatIsNotSaid() throws JsonProcessingException {
        assertEquals(List.of(new Line("Form, person, family name", "Okafor"), new Line("Must visit", "No"),
                new Line("Received at", "10 June 2026, 12:00"), new Line("Born", "1 January 1980"),
                new Line("Status", "Case opened"), new Line("Needs", "S3"), new Line("Visits, 1", "2"),
                new Line("Visits, 2", "RXM54")),
                Lines.of(new ObjectMapper().readTree("""
                        {"form": {"person": {"familyName": "Okafor", "givenNames": null}}, "mustVisit": false,
                         "receivedAt": "2026-06-10T11:00:00.5Z", "born": "1980-01-01", "status": "CASE_OPENED", "note": " ",
                         "needs": ["S3"], "visits": [2, "RXM54"], "nothing": [], "none": {}}""")));
    }

    @Test
    void textThatOnlyLooksLikeADateStaysAsItWasSaid() {
        assertEquals("2026-13-45", Words.value("2026-13-45"));
        assertEquals("AWOL", Words.value("AWOL"));
        assertEquals("Please call me", Words.value("Please call me"));
    }
}
