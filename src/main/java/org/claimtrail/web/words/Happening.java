package org.claimtrail.web.words;

import io.quarkus.qute.TemplateExtension;
import org.claimtrail.account.Occurrence;
import org.claimtrail.dossier.Event;
import org.claimtrail.dossier.News;
import org.claimtrail.ledger.EntryKind;

/** What happened, as the ledger calls it: one word for it, wherever it is told. */
@TemplateExtension
final class Happening {
    private Happening() {}

    static EntryKind entry(Event event) {
        return event.kind().entry();
    }

    static EntryKind entry(News news) {
        return news.kind().entry();
    }

    static EntryKind entry(Occurrence what) {
        return what.kind();
    }
}
