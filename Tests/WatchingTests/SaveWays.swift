import Glibc

/// The ways in which programs save a file.
enum SaveWay: CaseIterable, Sendable {
  /// Another file is written and takes the name.
  case rename
  case truncate
  /// As truncating, in many pieces.
  case slowCopy
  case deleteAndCreate

  /// Saves bytes, with a pause after each step inside the save.
  func save(_ bytes: [UInt8], to path: String, pause: () -> Void = {}) {
    let half = bytes.count / 2
    let halves = [Array(bytes[..<half]), Array(bytes[half...])]
    switch self {
    case .rename:
      write(halves, to: path + "~", pause: pause)
      pause()
      Glibc.rename(path + "~", path)
    case .truncate: write([[]] + halves, to: path, pause: pause)
    case .slowCopy:
      let piece = max(bytes.count / 6, 1)
      let starts = stride(from: 0, to: bytes.count, by: piece)
      let pieces = starts.map { Array(bytes[$0..<min($0 + piece, bytes.count)]) }
      write(pieces, to: path, pause: pause)
    case .deleteAndCreate:
      unlink(path)
      pause()
      write(halves, to: path, pause: pause)
    }
  }
}
