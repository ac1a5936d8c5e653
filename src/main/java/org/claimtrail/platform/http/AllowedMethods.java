package org.claimtrail.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Which methods an address takes: a 405 has to say so (RFC 9110, 15.5.6), and OPTIONS asks for nothing else (9.3.7). Jakarta
 * REST sees one class of resources at a time, where several share an address here, and takes a page's HEAD for granted.
 */
@Singleton
class AllowedMethods {
    /** By pattern of the address: braces stand for one step. */
    private final Map<String, Set<String>> methods = new TreeMap<>();

    AllowedMethods(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(resource -> resource.isAnnotationPresent(Path.class))
                .distinct()
                .forEach(this::add);
    }

    private void add(Class<?> resource) {
        for (Method method : resource.getDeclaredMethods()) {
            Path below = method.getAnnotation(Path.class);
            String path = resource.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
            Stream.of(method.getAnnotations())
                    .map(annotation -> annotation.annotationType().getAnnotation(jakarta.ws.rs.HttpMethod.class))
                    .filter(verb -> verb != null)
                    .forEach(verb -> methods.computeIfAbsent(
                                    tidy(path).replaceAll("\\{[^}]*}", "[^/]+"), pattern -> new TreeSet<>())
                            .add(verb.value()));
        }
    }

    private static String tidy(String path) {
        return "/" + Stream.of(path.split("/")).filter(step -> !step.isEmpty()).collect(Collectors.joining("/"));
    }

    void guard(@Observes Router router) {
        router.route().order(HttpProblems.FIRST + 1).handler(this::check);
    }

    private void check(RoutingContext call) {
        Set<String> allowed = at(call.normalizedPath());
        HttpMethod method = call.request().method();
        if (allowed.isEmpty()) {
            call.next();
        } else if (method.equals(HttpMethod.OPTIONS)) {
            call.response()
                    .putHeader(HttpHeaders.ALLOW, String.join(", ", allowed))
                    .end();
        } else if (allowed.contains(method.name())) {
            call.next();
        } else {
            HttpProblems.end(call, Problem.notAllowed(String.join(", ", allowed)));
        }
    }

    /** Jakarta REST would say yes for what no method is found at. */
    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS.name())) {
            throw Problem.of(404, Refusal.NOTHING_HERE);
        }
    }

    /** Empty where nothing is that is ours. */
    Set<String> at(String address) {
        Set<String> found = methods.entrySet().stream()
                .filter(path -> tidy(address).matches(path.getKey()))
                .flatMap(path -> path.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (found.contains("GET")) {
            found.add("HEAD");
        }
        if (!found.isEmpty()) {
            found.add("OPTIONS");
        }
        return found;
    }
}
