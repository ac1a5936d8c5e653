package org.claimtrail.web.source;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.claimtrail.thing.ThingView;
import org.claimtrail.web.kit.AsOf;

/**
 * A thing's page.
 *
 * @param versions all of them, latest first
 * @param alike the other records of it
 * @param evidence what is about it, under whichever record, newest first
 */
@TemplateData
public record ThingPage(
        ThingView thing, List<ThingView> versions, List<ThingView> alike, EvidenceList evidence, AsOf asked) {}
