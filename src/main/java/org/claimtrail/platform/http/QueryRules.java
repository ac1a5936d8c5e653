package org.claimtrail.platform.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.Text;
import org.claimtrail.platform.value.WebAddresses;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A query that is not understood is refused, not guessed: a misspelt filter that is passed over would answer with all
 * there is, and look right.
 */
public class QueryRules {
    /** What is looked for, in words, of which there can be none: each is a wish of its own. */
    private static final String WORDS = "q";

    /** In which language a page is to be, whatever the page: an address that search engines keep for each. */
    public static final String LANGUAGE = "lang";

    /** By method: each parameter's name, and whether it can be named again, as a choice of several is. */
    private final Map<Method, SortedMap<String, Boolean>> known = new ConcurrentHashMap<>();

    @Inject
    WebAddresses addresses;

    @ServerRequestFilter
    void check(UriInfo uri, ResourceInfo resource) {
        boolean isPage = !uri.getPath().startsWith("/api/");
        uri.getQueryParameters().forEach((name, values) -> {
            // What social media and newsletters add to a link that is passed on: readers opened a refusal.
            if (isPage && addresses.isTracking(name)) {
                return;
            }
            Map<String, Boolean> parameters = known.computeIfAbsent(resource.getResourceMethod(), QueryRules::names);
            Set<String> names = parameters.keySet();
            boolean isLanguage = name.equals(LANGUAGE) && isPage;
            if (!names.contains(name) && !isLanguage) {
                throw names.isEmpty()
                        ? Problem.malformed(name, Refusal.NO_PARAMETERS)
                        : Problem.malformed(name, Refusal.UNKNOWN_PARAMETER, names);
            }
            // A page's form sends the fields that were left empty, too.
            if (values.stream().anyMatch(Folded::isBlank) && !name.equals(WORDS) && !isPage) {
                throw Problem.malformed(name, Refusal.BLANK);
            }
            if (values.size() > 1 && !parameters.getOrDefault(name, false)) {
                throw Problem.malformed(name, Refusal.PARAMETER_AGAIN, values.size());
            }
            if (!values.stream().allMatch(Text.Validator::isKeepable)) {
                throw Problem.malformed(name, Refusal.UNKEEPABLE);
            }
        });
    }

    private static SortedMap<String, Boolean> names(Method method) {
        SortedMap<String, Boolean> names = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            boolean isBean = parameter.isAnnotationPresent(BeanParam.class);
            if (isBean) {
                Stream.of(parameter.getType().getDeclaredFields())
                        .forEach(field -> name(field, field.getType(), names));
            } else {
                name(parameter, parameter.getType(), names);
            }
        }
        return names;
    }

    private static void name(AnnotatedElement element, Class<?> type, Map<String, Boolean> names) {
        QueryParam named = element.getAnnotation(QueryParam.class);
        if (named != null) {
            names.put(named.value(), type == List.class);
        }
    }
}
