package org.claimtrail.picture.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A card, drawn. */
class CardTest {
    private static byte[] drawn(Mark mark, String statement) {
        return new Card(mark, "Disputed", 0x6e4300, "since 2024", 1, "Weak", statement, "Claimtrail").draw();
    }

    @Test
    void itHasTheSizeThatPreviewsHaveRoomFor() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(drawn(Mark.HALF, "It rained.")));
        assertEquals("1200x630", picture.getWidth() + "x" + picture.getHeight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"F-16 أُسقطت", "雨が降った", "F-16 הופל"})
    void aStatementInLettersThatWeLackIsLeftOut(String statement) {
        assertArrayEquals(drawn(Mark.HALF, ""), drawn(Mark.HALF, statement));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Het regende €5.", "Шёл дождь.", "Έβρεξε.", "Đã mưa."})
    void aStatementInLettersThatWeHaveIsDrawn(String statement) {
        assertFalse(Arrays.equals(drawn(Mark.HALF, ""), drawn(Mark.HALF, statement)));
    }

    @Test
    void eachMarkIsItsOwn() {
        assertEquals(
                Mark.values().length,
                Stream.of(Mark.values())
                        .map(mark -> Arrays.hashCode(drawn(mark, "")))
                        .distinct()
                        .count());
    }

    @Test
    void theLongestStatementIsCutAndNotDrawnOverTheFoot() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(drawn(Mark.HALF, "and so on ".repeat(300))));
        var empty = ImageIO.read(new ByteArrayInputStream(drawn(Mark.HALF, "")));
        for (int x = 0; x < Card.WIDTH; x++) {
            for (int y = 530; y < Card.HEIGHT; y++) {
                assertEquals(empty.getRGB(x, y), picture.getRGB(x, y));
            }
        }
    }
}
