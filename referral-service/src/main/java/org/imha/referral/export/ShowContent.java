package org.imha.referral.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.Restriction;
import org.imha.referral.export.PersonFileContentView.Item;
import org.imha.referral.export.PersonFileContentView.Section;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Puts what was collected into the order in which it is read: referral by referral, kind by kind, oldest first. */
@ApplicationScoped
class ShowContent {

    private final ObjectMapper json;

    ShowContent(ObjectMapper json) {
        this.json = json;
    }

    PersonFileContentView show(PersonFile file, FilePart part, List<FiledItem> items) {
        boolean withheld = part == FilePart.WITHHELD;
        List<UUID> referrals = file.referralIds();
        Map<Heading, List<Item>> sections = items.stream()
                .sorted(Comparator.comparing((FiledItem item) -> referrals.indexOf(item.referralId()))
                        .thenComparing(FiledItem::holder).thenComparing(FiledItem::id))
                .collect(Collectors.groupingBy(item -> new Heading(item.referralId(), item.kind()), LinkedHashMap::new,
                        Collectors.mapping(item -> item(item, withheld), Collectors.toList())));
        return new PersonFileContentView(file.id(), part, file.finishedAt().orElseThrow(), withheld ? items.size() : null,
                withheld ? categories(items) : null, sections.entrySet().stream()
                        .map(section -> new Section(section.getKey().referralId(), section.getKey().kind(), section.getValue()))
                        .toList());
    }

    private record Heading(UUID referralId, String kind) {
    }

    private Item item(FiledItem item, boolean withheld) {
        return new Item(item.itemId(), item.at(), withheld ? item.restriction() : null, read(item.content()));
    }

    private static Map<Restriction, Long> categories(List<FiledItem> items) {
        return items.stream().collect(Collectors.groupingBy(FiledItem::restriction, TreeMap::new, Collectors.counting()));
    }

    private JsonNode read(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored item cannot be read", e);
        }
    }
}
