package org.imha.notification.model;

/**
 * The words that may leave the house. A mail is read on lock screens and by whoever shares the mailbox, so no sentence
 * names a person, a place, a status or what this organisation does (domain reference 4.1).
 */
public enum Template {
    NEW_ITEM("A new item has arrived for your team."),
    DECISION_NEEDED("An item needs a decision by your team."),
    INFORMATION_NEEDED("Something has to be found out about one of your team's items."),
    ITEM_WAITING("An item is waiting for somebody to take it on."),
    ITEM_ASSIGNED("An item has been given to you."),
    ITEM_CHANGED("Something about one of your items has changed."),
    ITEM_DUE("One of your items is due soon."),
    ITEM_OVERDUE("An item is overdue."),
    /** Of all the words, those that ask for most; what is urgent is not said. */
    ITEM_URGENT("A new item needs your attention today.");

    private final String sentence;

    Template(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
