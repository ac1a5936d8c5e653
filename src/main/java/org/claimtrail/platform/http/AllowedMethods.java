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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Which methods an address takes: a 405 has to say so (RFC 9110, 15.5.6), and OPTIONS asks for nothing else (9.3.7). Jakarta
 * REST sees one class of resources at a time, where several share an address here, and takes a page's HEAD for granted.
 */
@Singleton
public class AllowedMethods {
    /** What stands between braces in an address is any one step. */
    private static final String ANY = "{}";

    /** One step of all addresses that begin alike: what it takes itself, and where they lead on. */
    private record Step(Set<String> methods, Map<String, Step> next) {
        Step() {
            this(new TreeSet<>(), new HashMap<>());
        }
    }

    private final Step root = new Step();

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
                    .forEach(verb -> step(path).methods.add(verb.value()));
        }
    }

    private Step step(String path) {
        Step step = root;
        for (String name : steps(path.replaceAll("\\{[^}]*}", ANY))) {
            step = step.next.computeIfAbsent(name, unknown -> new Step());
        }
        return step;
    }

    private static List<String> steps(String path) {
        return Stream.of(path.split("/")).filter(step -> !step.isEmpty()).toList();
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

    /** Whether a browser can be sent there: not to what takes forms only. What is not there says so by itself. */
    public boolean canBeOpened(String address) {
        Set<String> found = at(address);
        return found.isEmpty() || found.contains("GET");
    }

    /** Empty where nothing is that is ours. */
    Set<String> at(String address) {
        Set<String> found = new TreeSet<>();
        collect(root, steps(address), found);
        if (found.contains("GET")) {
            found.add("HEAD");
        }
        if (!found.isEmpty()) {
            found.add("OPTIONS");
        }
        return found;
    }

    /** Asked of every request: so it walks along the address, instead of trying each that there is. */
    private static void collect(Step step, List<String> ahead, Set<String> found) {
        if (ahead.isEmpty()) {
            found.addAll(step.methods);
            return;
        }
        List<String> rest = ahead.subList(1, ahead.size());
        Stream.of(ahead.get(0), ANY)
                .map(step.next::get)
                .filter(Objects::nonNull)
                .forEach(next -> collect(next, rest, found));
    }
}
