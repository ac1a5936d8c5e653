package org.claimtrail.web.lineage;

import io.quarkus.qute.TemplateData;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.picture.graph.GraphPicture;
import org.claimtrail.publication.LineageGraph;
import org.claimtrail.publication.LineageGraph.Node;

/**
 * What derives from what, as a page shows it: a picture, and the same as a list.
 *
 * @param here the publication or source that the page is about
 */
@TemplateData
@TemplateData(target = GraphPicture.class)
@TemplateData(target = GraphPicture.Node.class)
@TemplateData(target = GraphPicture.Edge.class)
@TemplateData(target = GraphPicture.Box.class)
@TemplateData(target = GraphPicture.Line.class)
@TemplateData(target = GraphPicture.Loose.class)
@TemplateData(target = GraphPicture.Circle.class)
@TemplateData(target = LineageGraph.class)
@TemplateData(target = LineageGraph.Node.class)
@TemplateData(target = LineageGraph.Step.class)
public record LineageView(LineageGraph graph, GraphPicture picture, UUID here, Map<UUID, Node> nodes) {
    public boolean isEmpty() {
        return graph.nodes().isEmpty();
    }

    /** What a step leads to; null where the cap left it out. */
    public Node from(LineageGraph.Step step) {
        return nodes.get(step.fromId());
    }

    /** "A cites B cites A": each derives from the one said after it. */
    public String path(GraphPicture.Circle circle) {
        Stream<String> steps = circle.edges().stream().map(edge -> called(edge.to()) + " " + edge.backwards());
        return Stream.concat(steps, Stream.of(called(circle.edges().get(0).to())))
                .collect(Collectors.joining(" "));
    }

    /** Between marks that keep the direction of its writing to itself, as {@code <bdi>} does among tags. */
    private String called(UUID id) {
        return "“\u2068" + nodes.get(id).called() + "\u2069”";
    }
}
