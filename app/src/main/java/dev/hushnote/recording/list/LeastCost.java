package dev.hushnote.recording.list;

import java.util.Arrays;

/// The Hungarian method: gives every row a column of its own so that the costs together are least.
final class LeastCost {

    private final double[][] costs;
    private final int rows;
    private final int columns;
    /// Prices of rows and columns; place 0 stands for none.
    private final double[] ofRow;

    private final double[] ofColumn;
    /// The row that has each column, counted from 1.
    private final int[] rowOf;

    /// @param costs at least as many columns as rows
    LeastCost(double[][] costs) {
        this.costs = costs;
        rows = costs.length;
        columns = costs[0].length;
        ofRow = new double[rows + 1];
        ofColumn = new double[columns + 1];
        rowOf = new int[columns + 1];
    }

    /// The column of each row.
    int[] columns() {
        for (int row = 1; row <= rows; row++) {
            place(row);
        }
        int[] columnOf = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /// Finds the cheapest chain of changes that frees a column for one more row.
    private void place(int row) {
        double[] least = new double[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        int[] before = new int[columns + 1];
        boolean[] visited = new boolean[columns + 1];
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            visited[column] = true;
            column = next(column, least, before, visited);
        }
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    private int next(int column, double[] least, int[] before, boolean[] visited) {
        int row = rowOf[column];
        int next = 0;
        double step = Double.POSITIVE_INFINITY;
        for (int other = 1; other <= columns; other++) {
            if (!visited[other]) {
                double cost = costs[row - 1][other - 1] - ofRow[row] - ofColumn[other];
                if (cost < least[other]) {
                    least[other] = cost;
                    before[other] = column;
                }
                if (least[other] < step) {
                    step = least[other];
                    next = other;
                }
            }
        }
        for (int other = 0; other <= columns; other++) {
            if (visited[other]) {
                ofRow[rowOf[other]] += step;
                ofColumn[other] -= step;
            } else {
                least[other] -= step;
            }
        }
        return next;
    }
}
