package org.imha.referral.export;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFilePage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The steps of collecting a file, each a transaction of its own: whoever dies between two of them loses nothing. */
@ApplicationScoped
class PersonFileSteps {

    private final PersonFiles files;
    private final PersonFileConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    PersonFileSteps(PersonFiles files, PersonFileConfig config, ObjectMapper json, Clock clock) {
        this.files = files;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    Optional<PersonFile> lease() {
        Optional<PersonFile> file = files.nextToGoOnWith(clock.instant());
        file.ifPresent(found -> found.lease(clock.instant()));
        return file;
    }

    /** @return the file as it stands now, while there is more to do; empty also when somebody else has taken over */
    @Transactional
    Optional<PersonFile> record(PersonFile seen, PersonFilePage page) {
        return stillMine(seen).map(file -> {
            Instant now = clock.instant();
            long characters = page.items().stream().mapToLong(item -> add(file, item)).sum();
            file.lease(now);
            if (file.size() + characters > config.mostCharacters()) {
                file.fail(PersonFileFailure.TOO_LARGE, now);
                files.deleteItems(file.id());
            } else {
                file.took(page, characters, now);
            }
            return file;
        }).filter(PersonFile::isRunning);
    }

    @Transactional
    void waitFor(PersonFile seen) {
        stillMine(seen).ifPresent(file -> file.waitUntil(clock.instant().plus(config.tryAgainAfter())));
    }

    private int add(PersonFile file, PersonFileItem item) {
        String content = write(item);
        files.add(new FiledItem(file, item, content));
        return content.length();
    }

    private String write(PersonFileItem item) {
        try {
            return json.writeValueAsString(item.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(item.kind() + " cannot be written as JSON", e);
        }
    }

    private Optional<PersonFile> stillMine(PersonFile seen) {
        return files.holdStill(seen.id()).filter(file -> file.stillStandsWhere(seen));
    }
}
