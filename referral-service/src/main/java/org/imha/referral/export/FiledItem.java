package org.imha.referral.export;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.Restriction;
import org.imha.referral.export.holder.Holder;

/** One thing in a person's file, as its holder gave it. Never changed. */
@Entity
@Table(name = "person_file_item")
class FiledItem {

    @Id
    private UUID id;
    private UUID fileId;
    private UUID referralId;
    @Enumerated(EnumType.STRING)
    private Holder holder;
    private String kind;
    private UUID itemId;
    private Instant at;
    @Enumerated(EnumType.STRING)
    private Restriction restriction;
    private String content;

    protected FiledItem() {
    }

    /** @param content of the item, as JSON */
    FiledItem(PersonFile file, PersonFileItem item, String content) {
        this.id = VersionedEntity.newId();
        this.fileId = file.id();
        this.referralId = file.referral();
        this.holder = file.holder();
        this.kind = item.kind();
        this.itemId = item.id();
        this.at = item.at();
        this.restriction = item.restriction();
        this.content = content;
    }

    UUID id() {
        return id;
    }

    UUID referralId() {
        return referralId;
    }

    Holder holder() {
        return holder;
    }

    String kind() {
        return kind;
    }

    UUID itemId() {
        return itemId;
    }

    Instant at() {
        return at;
    }

    Restriction restriction() {
        return restriction;
    }

    String content() {
        return content;
    }
}
