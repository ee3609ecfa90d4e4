package vn.trienkhai.reader.cli;

/** Right, invented, missed values of one field; and how many of those given without a doubt were right or wrong. */
final class Count {
    int right;
    int invented;
    int missed;
    int sureRight;
    int sureWrong;

    /** A value was given. */
    void given(boolean isRight, boolean isDoubted) {
        right += isRight ? 1 : 0;
        invented += isRight ? 0 : 1;
        sureRight += isRight && !isDoubted ? 1 : 0;
        sureWrong += isRight || isDoubted ? 0 : 1;
    }

    double precision() {
        return right + invented == 0 ? (missed == 0 ? Double.NaN : 1) : (double) right / (right + invented);
    }

    double recall() {
        return right + missed == 0 ? (invented == 0 ? Double.NaN : 1) : (double) right / (right + missed);
    }

    boolean isEmpty() {
        return right + invented + missed == 0;
    }

    double f1() {
        if (isEmpty()) {
            return Double.NaN;
        }
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
}
