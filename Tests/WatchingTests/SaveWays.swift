import Glibc

/// The ways in which programs save a file.
enum SaveWay: CaseIterable, Sendable {
  /// Another file is written and takes the name.
  case rename
  case truncate
  /// As truncating, in many pieces.
  case slowCopy
  case deleteAndCreate
  /// Another file is written and a link of the name is turned to it.
  case turnLink
  /// As turning a link, with the folder of the file: `ln -sfn next current`.
  case turnFolder

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
    case .turnLink:
      let target = Self.other(than: path, "\(path)-one", "\(path)-two")
      write(halves, to: target, pause: pause)
      pause()
      Self.turn(path, to: target, pause)
    case .turnFolder:
      let parts = path.split(separator: "/").map(String.init)
      let (folder, name) = ("/" + parts.dropLast().joined(separator: "/"), parts.last ?? "")
      let target = Self.other(than: folder, "\(folder)-one", "\(folder)-two")
      mkdir(target, 0o700)
      unlink("\(target)/\(name)")
      write(halves, to: "\(target)/\(name)", pause: pause)
      pause()
      Self.turn(folder, to: target, pause)
    }
  }

  /// The one of two to which the link does not lead.
  private static func other(than link: String, _ one: String, _ two: String) -> String {
    guard let real = realpath(link, nil) else { return one }
    defer { free(real) }
    return String(cString: real) == one ? two : one
  }

  private static func turn(_ link: String, to target: String, _ pause: () -> Void) {
    symlink(target, link + "~")
    pause()
    Glibc.rename(link + "~", link)
  }
}
