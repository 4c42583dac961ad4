import Glibc

@main
enum Main {
  static func main() {
    ignoreBrokenPipes()
    // Parsing arguments costs a start without any of them more than reading the meeting.
    let status = CommandLine.argc > 1 ? Dais.status() : BareStart.status()
    exit(status.code)
  }
}
