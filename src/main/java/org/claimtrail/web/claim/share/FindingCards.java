package org.claimtrail.web.claim.share;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.Translation;
import org.claimtrail.claim.UnderReconsideration;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.picture.card.Card;
import org.claimtrail.picture.card.Mark;
import org.claimtrail.web.claim.ClaimJudgements;
import org.claimtrail.web.kit.Dates;
import org.claimtrail.web.kit.Newsroom;
import org.claimtrail.web.words.ClaimMessages;
import org.claimtrail.web.words.Messages;
import org.jspecify.annotations.Nullable;

/** What was found on a claim, drawn for where its address is passed on: first the finding, then the claim. */
@ApplicationScoped
class FindingCards {
    /** As many are kept; one takes some fifty kilobytes. */
    private static final int MOST = 200;

    private static final int OPEN = 0x3d4e61;
    private static final int DISPUTED = 0x6e4300;
    private static final int CONFIRMED = 0x17542b;
    private static final int REFUTED = 0x8c1616;
    private static final int WITHDRAWN = 0x5a2e86;

    private final Map<Card, byte[]> kept = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Card, byte[]> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    Newsroom newsroom;

    byte[] draw(ClaimJudgements judged, UnderReconsideration unsettled, Locale locale) {
        Card card = card(judged, unsettled, locale);
        synchronized (kept) {
            return kept.computeIfAbsent(card, Card::draw);
        }
    }

    private Card card(ClaimJudgements judged, UnderReconsideration unsettled, Locale locale) {
        var language = Localized.Literal.of(locale.toLanguageTag());
        Messages words = MessageBundles.get(Messages.class, language);
        ClaimMessages ofClaim = MessageBundles.get(ClaimMessages.class, language);
        ClaimView claim = judged.claim();
        EvidenceLevel level = unsettled.evidenceLevel() != null ? null : claim.evidenceLevel();
        int steps = level == null ? -1 : level.ordinal();
        String ofLevel = level == null
                ? ""
                : level == EvidenceLevel.NONE ? words.level(level) : ofClaim.evidenceIs(words.level(level));
        String about = about(claim, ofClaim, locale);
        if (unsettled.status() != null) {
            return new Card(Mark.NONE, ofClaim.lookedAtAgain(), OPEN, "", steps, ofLevel, about, newsroom.name());
        }
        JudgementView decision = judged.status();
        return new Card(
                mark(claim.status()),
                words.status(claim.status()),
                ink(claim.status()),
                decision == null ? "" : ofClaim.effective(Dates.inWords(decision.effectiveOn(), locale)),
                steps,
                ofLevel,
                about,
                newsroom.name());
    }

    /** The statement, in whichever words our letters have, dearest first; else who said it, when and where. */
    private static String about(ClaimView claim, ClaimMessages words, Locale locale) {
        var own = new Translation(claim.language(), claim.statement());
        return Stream.concat(Stream.of(claim.saidIn(locale), own), claim.translations().stream())
                .filter(said -> Card.canShow(said.statement()))
                .findFirst()
                .map(said -> said.equals(own) ? said.statement() : words.translated(said.statement()))
                .orElseGet(() -> words.saidBy(
                        shown(claim.claimantName()),
                        claim.statedOn() == null ? null : Dates.when(claim.statedOn(), locale),
                        shown(claim.place())));
    }

    private static @Nullable String shown(@Nullable String name) {
        return name != null && Card.canShow(name) ? name : null;
    }

    private static Mark mark(ClaimStatus status) {
        return switch (status) {
            case REPORTED -> Mark.OPEN;
            case UNDER_REVIEW -> Mark.QUARTER;
            case UNSUBSTANTIATED -> Mark.DASHED;
            case DISPUTED -> Mark.HALF;
            case CORROBORATED -> Mark.THREE_QUARTERS;
            case CONFIRMED -> Mark.FULL;
            case REFUTED -> Mark.STRUCK;
            case RETRACTED -> Mark.BACK;
            case SUPERSEDED -> Mark.ON;
        };
    }

    private static int ink(ClaimStatus status) {
        return switch (status) {
            case REPORTED, UNDER_REVIEW, UNSUBSTANTIATED -> OPEN;
            case DISPUTED -> DISPUTED;
            case CORROBORATED, CONFIRMED -> CONFIRMED;
            case REFUTED -> REFUTED;
            case RETRACTED, SUPERSEDED -> WITHDRAWN;
        };
    }
}
