package vn.trienkhai.reader.field.task;

import java.util.List;
import java.util.Optional;
import vn.trienkhai.reader.field.table.SendingTable;
import vn.trienkhai.reader.field.table.TaskTable;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.source.line.SourceLine;

/** Rows below a row of headings such as "Nội dung | Đơn vị chủ trì | Thời gian". */
final class TaskRows {
    private final TaskSentences sentences;
    private final TaskList tasks;

    TaskRows(TaskSentences sentences, TaskList tasks) {
        this.sentences = sentences;
        this.tasks = tasks;
    }

    /**
     * Adds what the rows among the nodes assign; rows that only send something in are no work.
     *
     * @param named whether only a table counts that says who does the work
     */
    void read(List<Node> nodes, boolean named) {
        var table = Optional.<TaskTable>empty();
        var sending = Optional.<SendingTable>empty();
        for (var node : nodes) {
            if (node.line().kind() != SourceLine.Kind.ROW) {
                table = Optional.empty();
                continue;
            }
            var headings = TaskTable.ofHeadings(node.line());
            if (headings.isPresent()) {
                table = headings.filter(found -> !named || found.lead() >= 0);
                sending = SendingTable.ofHeadings(node.line()).filter(SendingTable::isOfPapersAlone);
            } else if (table.isPresent()
                    && table.get().fits(node.line())
                    && sending.filter(sent -> sent.sends(node.line())).isEmpty()
                    && !sentences
                            .reports()
                            .isSent(node.line(), table.get().work(node.line()).span())) {
                tasks.addRow(node.line(), table.get());
            }
        }
    }
}
