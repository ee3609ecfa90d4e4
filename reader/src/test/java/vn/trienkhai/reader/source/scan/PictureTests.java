package vn.trienkhai.reader.source.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTests {
    @ParameterizedTest
    @ValueSource(doubles = {-3, -1.25, 0, 1, 2.5})
    void findsHowFarAPageLiesAskew(double degrees) {
        assertThat(Picture.of(rows(degrees)).skew()).isCloseTo(degrees, within(0.3));
    }

    @Test
    void laysAPageLevel() {
        var askew = Picture.of(rows(2));
        assertThat(askew.levelled(askew.skewToLevel()).skew()).isCloseTo(0, within(0.3));
    }

    @Test
    void fadesARedSealAndKeepsBlackLettersAndBlueInk() {
        var page = page();
        page.setRGB(10, 10, new Color(220, 30, 40).getRGB());
        page.setRGB(20, 20, new Color(10, 10, 10).getRGB());
        page.setRGB(30, 30, new Color(40, 60, 190).getRGB());
        var dots = Picture.of(page);
        assertThat(dots.dots()[10 * 800 + 10] & 0xff).isGreaterThan(200);
        assertThat(dots.dots()[20 * 800 + 20] & 0xff).isLessThan(20);
        assertThat(dots.dots()[30 * 800 + 30] & 0xff).isLessThan(50);
    }

    @Test
    void wipesSingleSpecksAndLeavesStrokes() {
        var page = page();
        page.setRGB(100, 100, 0xff000000);
        for (int x = 200; x < 204; x++) {
            page.setRGB(x, 200, 0xff000000);
        }
        var clean = Picture.of(page).withoutSpecks();
        assertThat(clean.dots()[100 * 800 + 100] & 0xff).isEqualTo(255);
        assertThat(clean.dots()[200 * 800 + 201] & 0xff).isZero();
    }

    private static BufferedImage page() {
        var page = new BufferedImage(800, 1000, BufferedImage.TYPE_INT_RGB);
        var graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 800, 1000);
        graphics.dispose();
        return page;
    }

    /** Bars instead of rows of letters, falling to the right. */
    private static BufferedImage rows(double degrees) {
        var page = page();
        var graphics = page.createGraphics();
        graphics.rotate(Math.toRadians(degrees), 400, 500);
        graphics.setColor(Color.BLACK);
        for (int y = 150; y < 850; y += 30) {
            graphics.fillRect(100, y, 600, 12);
        }
        graphics.dispose();
        return page;
    }
}
