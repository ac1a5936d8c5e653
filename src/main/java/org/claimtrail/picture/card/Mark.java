package org.claimtrail.picture.card;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A shape beside a word, told from the others without its colour: as on pages, in a square of 16. */
public enum Mark {
    /** Beside a word that is no finding. */
    NONE,
    OPEN,
    QUARTER,
    DASHED,
    HALF,
    THREE_QUARTERS,
    FULL,
    STRUCK,
    BACK,
    ON;

    private static final double DEGREES_FROM_TOP = 90;
    private static final float[] DASHES = {2.2f, 2.5f};

    private static final Shape CIRCLE = new Ellipse2D.Double(2, 2, 12, 12);

    void draw(Graphics2D drawing) {
        drawing.setStroke(new BasicStroke(1.8f));
        switch (this) {
            case NONE -> {}
            case OPEN -> drawing.draw(CIRCLE);
            case QUARTER -> part(drawing, DEGREES_FROM_TOP, -90);
            case HALF -> part(drawing, DEGREES_FROM_TOP, 180);
            case THREE_QUARTERS -> part(drawing, DEGREES_FROM_TOP, -270);
            case FULL -> drawing.fill(new Ellipse2D.Double(1.1, 1.1, 13.8, 13.8));
            case DASHED -> dashed(drawing);
            case STRUCK -> {
                drawing.draw(CIRCLE);
                drawing.draw(line(3.8, 12.2, 12.2, 3.8));
            }
            case BACK -> {
                drawing.draw(line(6.5, 2.5, 3, 6, 6.5, 9.5));
                drawing.draw(turn());
            }
            case ON -> {
                drawing.draw(line(2, 8, 13.5, 8));
                drawing.draw(line(9.5, 4, 13.5, 8, 9.5, 12));
            }
        }
    }

    private static void part(Graphics2D drawing, double from, double extent) {
        drawing.draw(CIRCLE);
        drawing.fill(new Arc2D.Double(2, 2, 12, 12, from, extent, Arc2D.PIE));
    }

    private static void dashed(Graphics2D drawing) {
        drawing.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
        drawing.draw(CIRCLE);
    }

    private static Path2D turn() {
        Path2D turn = line(3, 6, 10, 6);
        turn.curveTo(14.7, 6, 14.7, 13, 10, 13);
        turn.lineTo(7, 13);
        return turn;
    }

    private static Path2D line(double... points) {
        Path2D line = new Path2D.Double();
        line.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            line.lineTo(points[i], points[i + 1]);
        }
        return line;
    }
}
