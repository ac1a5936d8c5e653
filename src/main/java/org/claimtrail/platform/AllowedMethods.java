package org.claimtrail.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which methods an address takes, read from the API's description: a 405 has to say so (RFC 9110, 15.5.6). */
@Singleton
class AllowedMethods {
    /** By pattern of the address: braces stand for one step. */
    private final Map<String, String> methods = new TreeMap<>();

    AllowedMethods(OpenApiDocumentService description, ObjectMapper json) throws IOException {
        JsonNode paths = json.readTree(description.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON))
                .get("paths");
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            methods.put(
                    path.getKey().replaceAll("\\{[^}]*}", "[^/]+"),
                    path.getValue().properties().stream()
                            .map(method -> method.getKey().toUpperCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }

    /** As the header {@code Allow} has them. */
    String at(String address) {
        return methods.entrySet().stream()
                .filter(path -> address.matches(path.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }
}
