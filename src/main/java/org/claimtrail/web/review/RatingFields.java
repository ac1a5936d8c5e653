package org.claimtrail.web.review;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.RatingDown;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;

/** The fields for the reasons to rate certainty down, one for each domain: where something is typed, that reason is given. */
final class RatingFields {
    /** All of them, as the API has it. */
    static final String ALL = "ratedDown";

    private RatingFields() {}

    static String field(RatingDown.Domain domain) {
        return ALL + "." + domain;
    }

    /** Those in which something was typed. */
    static Stream<RatingDown.Domain> typed(Form form) {
        return Stream.of(RatingDown.Domain.values()).filter(domain -> form.has(field(domain)));
    }

    static List<RatingDown> read(Form form, Submissions submissions) {
        List<RatingDown> read = typed(form)
                .map(domain -> new RatingDown(domain, form.text(field(domain))))
                .toList();
        read.forEach(rated -> submissions.isValid(form, part -> field(rated.domain()), rated));
        return read;
    }

    static Form fill(Form form, JudgementView earlier) {
        earlier.ratedDown().forEach(rated -> form.with(field(rated.domain()), rated.reason()));
        return form;
    }

    /** Where it is said what is wrong with all of them. */
    static String first(Form form) {
        return typed(form).map(RatingFields::field).findFirst().orElse(ALL);
    }
}
