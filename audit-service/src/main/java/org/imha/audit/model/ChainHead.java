package org.imha.audit.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last link of a stream's chain. Whoever appends holds its row, so a chain never forks, however many append. */
@Entity
@Table(name = "chain_head")
class ChainHead {

    @Id
    private String stream;
    private long position;
    private String hash;

    protected ChainHead() {
    }

    ChainLink link() {
        return new ChainLink(position, hash);
    }

    void moveTo(ChainLink link) {
        position = link.position();
        hash = link.hash();
    }
}
