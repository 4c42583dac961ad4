import Reading

/// One thing that takes bytes from anywhere and must never trap.
enum Target: String, CaseIterable {
  /// Detection, every reader, and making a meeting of what they found.
  case reading
  /// The notation of a file's first bytes, without reading the rest.
  case detection
  /// Mending texts: entities, HTML, control characters.
  case repair

  /// Does all that the program does with such bytes; the result is of no interest.
  func run(on bytes: [UInt8]) {
    switch self {
    case .reading: _ = try? meeting(standardInput: bytes, timeZone: "Europe/Berlin")
    case .detection: _ = formatName(of: bytes)
    case .repair:
      let text = String(decoding: bytes, as: UTF8.self)
      _ = mended(text)
    }
  }
}
