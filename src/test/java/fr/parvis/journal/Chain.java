package fr.parvis.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A municipality's chain as the journal would write it, kept in memory so that a test can spoil it. */
final class Chain {

    final List<JournalEntry> entries = new ArrayList<>();
    final JournalHead head = new JournalHead();

    static Chain of(int length) {
        Chain chain = new Chain();
        for (int i = 1; i <= length; i++) {
            Note note = Note.of(7, new Author(3L, "Anne « Nanou » d’Été", i % 3 == 0 ? 4L : null, i % 3 == 0 ? "Luc\u00a0Ô" : null), "phase.moved")
                    .about("phase", 10L + i).project(i % 2 == 0 ? 5L : null).because(i % 2 == 0 ? "Parce que \"oui\"\n\\ et \ud83d\ude00" : null)
                    .before("state", "ACTIVE").after("state", "DONE").fact("move", "APPROVE");
            JournalEntry entry = new JournalEntry(note, chain.head, Instant.parse("2026-03-02T09:42:00.123456Z").plusSeconds(i));
            chain.entries.add(entry);
            chain.head.advance(entry);
        }
        return chain;
    }

    JournalEntry at(int position) {
        return entries.get(position - 1);
    }

    /** Rows in the order of their places, as the database gives them. */
    Verification verified() {
        ChainCheck check = new ChainCheck();
        entries.stream().sorted((a, b) -> Long.compare(a.position, b.position))
                .forEach(entry -> check.next(entry.position, entry.previousHash, entry.hash, entry.canonical()));
        return check.end(head.entries(), head.hash());
    }

    /** JSON Lines as {@link JournalChain} exports them. */
    List<String> exported() {
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add("{\"entry\":" + entry.canonical() + ",\"hash\":\"" + entry.hash + "\"}"));
        lines.add("{\"head\":{\"entries\":" + head.entries() + ",\"hash\":\"" + head.hash() + "\"}}");
        return lines;
    }
}
