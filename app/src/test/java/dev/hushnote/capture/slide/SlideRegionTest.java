package dev.hushnote.capture.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Rectangle;
import org.junit.jupiter.api.Test;

class SlideRegionTest {

    @Test
    void isAShareOfThePicture() {
        assertThat(new SlideRegion(0.25, 0.5, 0.5, 0.25).in(1920, 1080)).isEqualTo(new Rectangle(480, 540, 960, 270));
        assertThat(SlideRegion.WHOLE.in(1280, 720)).isEqualTo(new Rectangle(0, 0, 1280, 720));
    }

    @Test
    void coversAtLeastAPixel() {
        assertThat(new SlideRegion(0.999, 0.999, 0.001, 0.001).in(10, 10)).isEqualTo(new Rectangle(9, 9, 1, 1));
    }

    @Test
    void liesInsideThePicture() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SlideRegion(0.5, 0, 0.6, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SlideRegion(0, -0.1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SlideRegion(0, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SlideRegion(Double.NaN, 0, 1, 1));
    }
}
