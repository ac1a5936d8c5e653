package org.claimtrail.picture.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * What a card says. Two that are equal are drawn alike, to the byte.
 *
 * @param word what was found
 * @param ink the colour of that and of its mark, as {@code 0xRRGGBB}
 * @param since in a few words; empty for nothing
 * @param steps how many of four are full; -1 where there is no bar
 * @param level what the bar stands for
 * @param statement what it is about
 * @param name whose card it is
 */
public record Card(
        Mark mark, String word, int ink, String since, int steps, String level, String statement, String name) {
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int MARGIN = 72;
    private static final int STATEMENT_TOP = 250;
    private static final int STATEMENT_BOTTOM = 520;
    private static final int FOOT = HEIGHT - 56;
    private static final float[] SIZES = {54, 46, 40, 34};

    private static final Color PAPER = new Color(0xfcfbf8);
    private static final Color INK = new Color(0x1b1a17);
    private static final Color FAINT = new Color(0x524e46);
    private static final Color LINE = new Color(0xd6d1c4);

    private static final Font SERIF = font("SourceSerif4-Regular.ttf");
    private static final Font SANS = font("SourceSans3-SemiBold.ttf");

    /** Whether our letters have all of it: what they lack would be a row of boxes, and is left out. */
    public static boolean canShow(String text) {
        return SERIF.canDisplayUpTo(text) == -1;
    }

    /** As PNG. */
    public byte[] draw() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        try {
            drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            drawing.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            drawing.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.setColor(PAPER);
            drawing.fillRect(0, 0, WIDTH, HEIGHT);
            drawHead(drawing);
            drawStatement(drawing);
            drawFoot(drawing);
        } finally {
            drawing.dispose();
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void drawHead(Graphics2D drawing) {
        drawing.setColor(new Color(ink));
        drawing.fillRect(0, 0, 16, HEIGHT);
        Graphics2D square = (Graphics2D) drawing.create();
        square.translate(MARGIN - 4, 76);
        square.scale(5, 5);
        mark.draw(square);
        square.dispose();
        float end = write(drawing, word, SANS.deriveFont(76f), mark == Mark.NONE ? MARGIN : MARGIN + 96, 142);
        drawing.setColor(FAINT);
        write(drawing, since, SANS.deriveFont(32f), end + 28, 142);
    }

    private void drawStatement(Graphics2D drawing) {
        drawing.setColor(INK);
        if (statement.isEmpty() || !canShow(statement)) {
            return;
        }
        FontRenderContext context = drawing.getFontRenderContext();
        for (float size : SIZES) {
            Optional<List<TextLayout>> lines = lines(SERIF.deriveFont(size), context, size == SIZES[SIZES.length - 1]);
            if (lines.isPresent()) {
                float y = STATEMENT_TOP;
                for (TextLayout line : lines.get()) {
                    line.draw(drawing, line.isLeftToRight() ? MARGIN : WIDTH - MARGIN - line.getAdvance(), y);
                    y += size * 1.3f;
                }
                return;
            }
        }
    }

    /** None where it takes more room than there is; the smallest letters take what fits. */
    private Optional<List<TextLayout>> lines(Font font, FontRenderContext context, boolean isLast) {
        int most = (int) ((STATEMENT_BOTTOM - STATEMENT_TOP) / (font.getSize2D() * 1.3f)) + 1;
        var text = new AttributedString(statement, Map.of(TextAttribute.FONT, font));
        var measurer = new LineBreakMeasurer(text.getIterator(), context);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < statement.length() && lines.size() < most) {
            int from = measurer.getPosition();
            TextLayout line = measurer.nextLayout(WIDTH - 2f * MARGIN);
            boolean isCut = lines.size() == most - 1 && measurer.getPosition() < statement.length();
            lines.add(isCut ? cut(from, measurer.getPosition(), font, context) : line);
        }
        return measurer.getPosition() < statement.length() && !isLast ? Optional.empty() : Optional.of(lines);
    }

    private TextLayout cut(int from, int until, Font font, FontRenderContext context) {
        return new TextLayout(statement.substring(from, until).stripTrailing() + " …", font, context);
    }

    private void drawFoot(Graphics2D drawing) {
        drawing.setColor(LINE);
        drawing.fillRect(MARGIN, FOOT - 48, WIDTH - 2 * MARGIN, 2);
        drawing.setColor(FAINT);
        float from = MARGIN;
        if (steps >= 0) {
            for (int step = 0; step < 4; step++) {
                drawing.setColor(step < steps ? INK : LINE);
                drawing.fillRect(MARGIN + step * 34, FOOT - 24, 28, 26);
            }
            drawing.setColor(FAINT);
            from += 4 * 34 + 16;
        }
        write(drawing, level, SANS.deriveFont(32f), from, FOOT);
        drawing.setColor(INK);
        Font font = SERIF.deriveFont(32f);
        float width = (float) font.getStringBounds(shown(name, font), drawing.getFontRenderContext())
                .getWidth();
        write(drawing, name, font, WIDTH - MARGIN - width, FOOT);
    }

    /** @return where it ends */
    private static float write(Graphics2D drawing, String text, Font font, float x, float y) {
        String shown = shown(text, font);
        if (shown.isBlank()) {
            return x;
        }
        TextLayout line = new TextLayout(shown, font, drawing.getFontRenderContext());
        line.draw(drawing, x, y);
        return x + line.getAdvance();
    }

    private static String shown(String text, Font font) {
        return font.canDisplayUpTo(text) == -1 ? text : "";
    }

    private static Font font(String name) {
        try (var font = Card.class.getResourceAsStream("/fonts/" + name)) {
            return Font.createFont(Font.TRUETYPE_FONT, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.awt.FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
