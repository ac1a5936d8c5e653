package org.claimtrail.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.Text;
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

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(UriInfo uri, ResourceInfo resource) {
        uri.getQueryParameters().forEach((name, values) -> {
            Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), QueryRules::names);
            boolean isLanguage = name.equals(LANGUAGE) && !uri.getPath().startsWith("/api/");
            if (!names.contains(name) && !isLanguage) {
                throw names.isEmpty()
                        ? Problem.malformed(name, Refusal.NO_PARAMETERS)
                        : Problem.malformed(name, Refusal.UNKNOWN_PARAMETER, names);
            }
            // A page's form sends the fields that were left empty, too.
            if (Folded.isBlank(values.get(0))
                    && !name.equals(WORDS)
                    && uri.getPath().startsWith("/api/")) {
                throw Problem.malformed(name, Refusal.BLANK);
            }
            if (values.size() > 1) {
                throw Problem.malformed(name, Refusal.PARAMETER_AGAIN, values.size());
            }
            if (!Text.Validator.isKeepable(values.get(0))) {
                throw Problem.malformed(name, Refusal.UNKEEPABLE);
            }
        });
    }

    private static Set<String> names(Method method) {
        return Stream.of(method.getParameters())
                .flatMap(QueryRules::namedBy)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> namedBy(Parameter parameter) {
        Stream<? extends AnnotatedElement> elements = parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.of(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
        return elements.filter(element -> element.isAnnotationPresent(QueryParam.class))
                .map(element -> element.getAnnotation(QueryParam.class).value());
    }
}
