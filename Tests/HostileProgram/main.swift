import App
import Glibc

exit(Program.main(Array(CommandLine.arguments.dropFirst()), library: HostileLibrary.client))
