package org.claimtrail.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.ledger.Moment;
import org.claimtrail.source.LineageGraph;
import org.claimtrail.source.LineageGraph.Node;
import org.claimtrail.source.Publications;

/** Puts what derives from what into words of the viewer's language, and draws it. */
@ApplicationScoped
class Lineages {
    @Inject
    Publications publications;

    @Inject
    Viewer viewer;

    /** What stands around a publication or a source. */
    LineageView around(UUID id, Moment moment) {
        LineageGraph graph = publications.lineage(id, moment);
        Map<UUID, Node> nodes = graph.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
        Words words = new Words(viewer.locale());
        List<LineagePicture.Node> boxes =
                graph.nodes().stream().map(node -> words.box(node, nodes)).toList();
        List<LineagePicture.Edge> edges =
                graph.nodes().stream().flatMap(words::edges).toList();
        return new LineageView(graph, LineagePicture.of(boxes, edges), id, nodes);
    }

    private record Words(Locale locale, Messages shared, SourceMessages own) {
        Words(Locale locale) {
            this(
                    locale,
                    MessageBundles.get(Messages.class, Localized.Literal.of(locale.toLanguageTag())),
                    MessageBundles.get(SourceMessages.class, Localized.Literal.of(locale.toLanguageTag())));
        }

        LineagePicture.Node box(Node node, Map<UUID, Node> nodes) {
            if (!node.isPublication()) {
                String kind = shared.sourceKind(node.kind());
                return new LineagePicture.Node(node.id(), "origin", "/sources/" + node.id(), kind, node.name(), null);
            }
            String day = node.publishedOn() == null ? "" : " · " + Dates.inWords(node.publishedOn(), locale);
            String href = "/publications/" + node.id();
            return new LineagePicture.Node(
                    node.id(), "work", href, node.name() + day, node.title(), looseEnd(node, nodes));
        }

        private String looseEnd(Node node, Map<UUID, Node> nodes) {
            if (node.steps().isEmpty()) {
                return own.notRecorded();
            }
            boolean goesOn = node.steps().stream().noneMatch(step -> nodes.containsKey(step.fromId()));
            return goesOn ? own.goesOn() : null;
        }

        Stream<LineagePicture.Edge> edges(Node node) {
            return node.steps().stream()
                    .map(step -> new LineagePicture.Edge(
                            step.fromId(), node.id(), own.passed(step.kind()), shared.derivation(step.kind())));
        }
    }
}
