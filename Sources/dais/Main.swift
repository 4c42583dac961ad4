import Glibc

@main
enum Main {
  static func main() {
    ignoreBrokenPipes()
    // Parsing arguments costs a start more than reading a meeting of usual size.
    let status = BareStart(CommandLine.arguments)?.status ?? Dais.status()
    exit(status.code)
  }
}
