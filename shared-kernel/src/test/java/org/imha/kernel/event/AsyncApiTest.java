package org.imha.kernel.event;

import org.imha.kernel.testing.Snapshot;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;

class AsyncApiTest {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).disable(YAMLGenerator.Feature.SPLIT_LINES).build());

    @Test
    void theContractOfEventsIsUpToDate() throws JsonProcessingException {
        Snapshot.assertMatches("docs/events/asyncapi.yaml", YAML.writeValueAsString(AsyncApi.document()));
    }
}
