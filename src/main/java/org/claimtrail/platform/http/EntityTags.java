package org.claimtrail.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The tags in {@code If-Match} and {@code If-None-Match} (RFC 9110, 8.8.3 and 13.1). Jakarta REST's own
 * {@code evaluatePreconditions} takes a tag that a compressing proxy made weak for another one, and so never answers 304
 * behind one.
 */
public class EntityTags {
    private static final Pattern TAG =
            Pattern.compile("\\G\\s*(?:,\\s*)*(W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")\\s*(?:,|$)");

    /** Lines of one name are one list (5.3): Jakarta REST hands on the first of them. */
    @ServerRequestFilter
    void join(ContainerRequestContext request) {
        List<String> lines = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (lines != null && lines.size() > 1) {
            request.getHeaders().putSingle(HttpHeaders.IF_MATCH, String.join(", ", lines));
        }
    }

    /** Whether one of these is this strong tag, as {@code If-Match} wants: a weak tag is none's. */
    static boolean match(String header, String tag) {
        return matches(header, tag, false);
    }

    /** Whether one of these is this tag, weak or not, as {@code If-None-Match} wants. */
    public static boolean matchWeakly(String header, String tag) {
        return matches(header, tag, true);
    }

    private static boolean matches(String header, String tag, boolean weakly) {
        if (header.strip().equals("*")) {
            return true;
        }
        Matcher tags = TAG.matcher(header);
        while (tags.find()) {
            if (tags.group(2).equals(tag) && (weakly || tags.group(1) == null)) {
                return true;
            }
        }
        return false;
    }
}
