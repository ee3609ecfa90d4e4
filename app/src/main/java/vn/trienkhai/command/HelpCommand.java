package vn.trienkhai.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
    @Option(names = "--lang", defaultValue = "vi")
    String language = "vi";

    @Override
    public Integer call() {
        System.out.print(TrienKhaiCommand.page(language));
        return TrienKhaiCommand.DONE;
    }
}
