package org.claimtrail.web.kit;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.claimtrail.account.client.ApiClientView;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.evidence.Credibility;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.searchlog.SearchView;
import org.claimtrail.publication.PublicationView;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.reply.comment.CommentRequestView;
import org.claimtrail.source.SourceView;
import org.claimtrail.thing.ThingView;

/** What templates read in a view beside its own fields: the constants that words and marks are found for. */
@TemplateExtension
public final class Readings {
    private Readings() {}

    /** For use as one parameter of an address. */
    static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Where on the claim's page it stands. */
    static String anchor(ClaimView claim) {
        return "";
    }

    static String anchor(EvidenceView item) {
        return "#evidence-" + item.id();
    }

    static String anchor(SearchView search) {
        return "#search-" + search.id();
    }

    static String anchor(ReplyView reply) {
        return "#reply-" + reply.id();
    }

    static String anchor(CommentRequestView request) {
        return "#comment-request-" + request.id();
    }

    /** Where it is read. */
    public static String home(ClaimView claim) {
        return "/claims/" + claim.id();
    }

    public static String home(EvidenceView item) {
        return "/claims/" + item.claimId() + anchor(item);
    }

    public static String home(SearchView search) {
        return "/claims/" + search.claimId() + anchor(search);
    }

    public static String home(ReplyView reply) {
        return "/claims/" + reply.claimId() + anchor(reply);
    }

    public static String home(CommentRequestView request) {
        return "/claims/" + request.claimId() + anchor(request);
    }

    public static String home(ApiClientView client) {
        return "/api-clients/" + client.id();
    }

    public static String home(SourceView source) {
        return "/sources/" + source.id();
    }

    public static String home(PublicationView publication) {
        return "/publications/" + publication.id();
    }

    public static String home(ThingView thing) {
        return "/things/" + thing.id();
    }

    /** Below which its forms stand. */
    static String address(ClaimView claim) {
        return home(claim);
    }

    static String address(EvidenceView item) {
        return "/evidence/" + item.id();
    }

    static String address(SearchView search) {
        return "/search-log/" + search.id();
    }

    static String address(ReplyView reply) {
        return "/replies/" + reply.id();
    }

    static String address(CommentRequestView request) {
        return "/comment-requests/" + request.id();
    }

    static String address(SourceView source) {
        return home(source);
    }

    static String address(PublicationView publication) {
        return home(publication);
    }

    static String address(ThingView thing) {
        return home(thing);
    }

    static Credibility grade(EvidenceView item) {
        return Credibility.of(item.credibility());
    }
}
