package dev.hushnote.recording.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeastCostTest {

    @Test
    void noOtherWayCostsLess() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int rows = 1 + random.nextInt(5);
            double[][] costs = new double[rows][rows + random.nextInt(3)];
            for (double[] row : costs) {
                Arrays.setAll(row, _ -> -random.nextInt(10) / 10.0);
            }
            int[] columns = new LeastCost(costs).columns();
            assertThat(Arrays.stream(columns).distinct()).hasSize(rows);
            double sum = 0;
            for (int row = 0; row < rows; row++) {
                sum += costs[row][columns[row]];
            }
            assertThat(sum).isCloseTo(least(costs, 0, new boolean[costs[0].length]), within(1e-9));
        }
    }

    private static double least(double[][] costs, int row, boolean[] taken) {
        if (row == costs.length) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                least = Math.min(least, costs[row][column] + least(costs, row + 1, taken));
                taken[column] = false;
            }
        }
        return least;
    }
}
