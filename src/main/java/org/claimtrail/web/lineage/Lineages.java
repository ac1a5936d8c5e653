package org.claimtrail.web.lineage;

import static org.claimtrail.picture.graph.GraphPicture.BOX_WIDTH;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.history.Moment;
import org.claimtrail.picture.graph.GraphPicture;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.Ancestry;
import org.claimtrail.publication.LineageGraph;
import org.claimtrail.publication.LineageGraph.Node;
import org.claimtrail.web.kit.Dates;
import org.claimtrail.web.kit.Viewer;
import org.claimtrail.web.kit.Writing;
import org.claimtrail.web.words.Messages;
import org.claimtrail.web.words.SourceMessages;

/** Puts what derives from what into words of the viewer's language, and draws it. */
@ApplicationScoped
public class Lineages {
    private static final int MOST_ALONE = 7;

    @Inject
    Ancestry ancestry;

    @Inject
    Viewer viewer;

    /** What stands around a publication or a source. */
    public LineageView around(UUID id, Moment moment) {
        LineageGraph graph = ancestry.around(id, moment);
        Map<UUID, Node> nodes = graph.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
        Words words = new Words(viewer.locale());
        List<GraphPicture.Node> boxes = new ArrayList<>();
        List<GraphPicture.Edge> edges = new ArrayList<>();
        for (List<Node> alike : alike(graph, id)) {
            boxes.add(alike.size() > 1 ? words.stack(alike, nodes) : words.box(alike.get(0), nodes));
            words.edges(alike).forEach(edges::add);
        }
        return new LineageView(graph, GraphPicture.of(boxes, edges), id, nodes);
    }

    /** Each by itself, but for what ends in one place: many that came by it in one way stand in one stack. */
    private static Collection<List<Node>> alike(LineageGraph graph, UUID here) {
        Set<UUID> leadOn = graph.nodes().stream()
                .flatMap(node -> node.steps().stream())
                .map(LineageGraph.Step::fromId)
                .collect(Collectors.toSet());
        Predicate<Node> isEnd = node -> node.isPublication()
                && !leadOn.contains(node.id())
                && !node.id().equals(here);
        Map<List<LineageGraph.Step>, Long> ends =
                graph.nodes().stream().filter(isEnd).collect(Collectors.groupingBy(Node::steps, Collectors.counting()));
        return graph.nodes().stream()
                .collect(Collectors.groupingBy(
                        node -> isEnd.test(node) && ends.get(node.steps()) > MOST_ALONE ? node.steps() : node.id(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private record Words(Locale locale, Messages shared, SourceMessages own) {
        Words(Locale locale) {
            this(
                    locale,
                    MessageBundles.get(Messages.class, Localized.Literal.of(locale.toLanguageTag())),
                    MessageBundles.get(SourceMessages.class, Localized.Literal.of(locale.toLanguageTag())));
        }

        GraphPicture.Node box(Node node, Map<UUID, Node> nodes) {
            if (!node.isPublication()) {
                String kind = shared.sourceKind(node.kind());
                String href = "/sources/" + node.id();
                return new GraphPicture.Node(node.id(), "origin", BOX_WIDTH, href, kind, node.name(), null);
            }
            String day = node.publishedOn() == null ? "" : " · " + brief(node.publishedOn());
            String href = "/publications/" + node.id();
            String over = apart(node.name()) + day;
            return new GraphPicture.Node(node.id(), "work", BOX_WIDTH, href, over, node.title(), looseEnd(node, nodes));
        }

        /** Leads to the list, which has each of them. */
        GraphPicture.Node stack(List<Node> alike, Map<UUID, Node> nodes) {
            Node first = alike.get(0);
            String publishers =
                    alike.stream().map(Node::name).distinct().map(this::apart).collect(Collectors.joining(", "));
            String title = own.works(alike.size());
            return new GraphPicture.Node(
                    first.id(), "stack", BOX_WIDTH, "#lineage-list", publishers, title, looseEnd(first, nodes));
        }

        /** Where a name runs the other way, what stands beside it is not drawn into it: of a date it took the day. */
        private String apart(String name) {
            return Writing.isolated(name, "und", locale);
        }

        /** There is little room in a box. */
        private String brief(PartialDate date) {
            boolean isDay = date.earliest().equals(date.latest());
            return isDay
                    ? DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date.earliest())
                    : Dates.inWords(date, locale);
        }

        private String looseEnd(Node node, Map<UUID, Node> nodes) {
            if (node.steps().isEmpty()) {
                return own.notRecorded();
            }
            boolean goesOn = node.steps().stream().noneMatch(step -> nodes.containsKey(step.fromId()));
            return goesOn ? own.goesOn() : null;
        }

        Stream<GraphPicture.Edge> edges(List<Node> alike) {
            Node first = alike.get(0);
            return first.steps().stream()
                    .map(step -> new GraphPicture.Edge(
                            step.fromId(),
                            first.id(),
                            "way",
                            own.passed(step.kind()),
                            shared.derivation(step.kind()),
                            alike.size()));
        }
    }
}
