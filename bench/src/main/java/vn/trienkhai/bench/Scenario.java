package vn.trienkhai.bench;

import java.util.List;

/** One room of benchmarks: measures and says what it found. */
interface Scenario {

    /**
     * @param quick fewer rounds: to see that it runs, not to write the figures down
     */
    List<Figure> measure(boolean quick) throws Exception;
}
