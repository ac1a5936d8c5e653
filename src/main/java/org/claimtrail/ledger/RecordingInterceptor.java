package org.claimtrail.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Does what {@link Recording} says. */
@Recording
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class RecordingInterceptor {
    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    Recordings recordings;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        String key = headers.getHeaderString(Recordings.KEY);
        return key == null
                ? recordings.inTransaction(call::proceed)
                : recordings.once(key, said(call), () -> (RestResponse<?>) call.proceed());
    }

    /** The address and the body as it was understood: spacing and the order of fields make no other request. */
    private byte[] said(InvocationContext call) throws JsonProcessingException {
        return (uri.getPath() + json.writeValueAsString(call.getParameters())).getBytes(UTF_8);
    }
}
