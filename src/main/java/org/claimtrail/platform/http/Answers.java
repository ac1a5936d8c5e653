package org.claimtrail.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The shapes of an answer: something with its tag, something new with its address. */
public final class Answers {
    private Answers() {}

    /** 200 with the view and its ETag. */
    public static <T extends Tagged> RestResponse<T> ok(T view) {
        return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, view.etag()).build();
    }

    /** 201 with the view, its ETag and its address: {@code path} and the view's id. */
    public static <T extends Tagged> RestResponse<T> created(String path, T view) {
        return ResponseBuilder.create(Status.CREATED, view)
                .header(HttpHeaders.LOCATION, "/api/v1/" + path + "/" + view.id())
                .header(HttpHeaders.ETAG, view.etag())
                .build();
    }
}
