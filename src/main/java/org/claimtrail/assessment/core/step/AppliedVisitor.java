package org.claimtrail.assessment.core.step;

/** Has something to say of each rule: a rule that it forgets doesn't compile. */
public interface AppliedVisitor<T> {
    T kind(Applied.OfKind step);

    T quality(Applied.Graded step);

    T admission(Applied.Admission step);

    T lineLevel(Applied.LineLevel step);

    T lineageNotRecorded(Applied.LineageNotRecorded step);

    T corroboration(Applied.Corroboration step);

    T independence(Applied.Undecided step);

    T oneThing(Applied.OneThing step);

    T recantation(Applied.Recanted step);

    T defeater(Applied.Defeated step);

    T denial(Applied.Denial step);

    T silence(Applied.Silence step);

    T openQuestion(Applied.OpenQuestion step);

    T contradiction(Applied.Contradiction step);

    T conflict(Applied.Conflict step);

    T likelihood(Applied.Likely step);

    T confidence(Applied.Confident step);

    T ratedDown(Applied.RatedDown step);
}
