internal import CNcurses
internal import TerminalUI

extension KeyDecoder.DescribedKey {
  /// The keys the description of the current terminal names. Call it after `newterm`.
  static var ofCurrentTerminal: [Self] {
    let named: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kcbt", .backTab), ("kdch1", .delete),
      ("kbs", .backspace), ("kent", .enter),
    ]
    let functions = (1...12).map { ("kf\($0)", Key.function($0)) }
    return (named + functions).compactMap { name, key in
      cn_capability(name).map { Self(bytes: Array(String(cString: $0).utf8), key: key) }
    }
  }
}
