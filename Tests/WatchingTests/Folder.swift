import Glibc
import Testing

@testable import Watching

/// A folder of one test, gone with it.
final class Folder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/watching-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    // A link is taken away, and not what it leads to.
    guard unlink(path) != 0, let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { remove("\(path)/\(name)") }
    }
    closedir(folder)
    rmdir(path)
  }

  func at(_ name: String) -> String { "\(path)/\(name)" }

  /// A folder in it that is reached by a link.
  func linked() -> String {
    mkdir(at("first"), 0o700)
    symlink(at("first"), at("current"))
    return at("current")
  }

  func files(_ names: String...) -> FileSet { FileSet(folder: path, names: names) }
}

/// Writes pieces one after the other, with so many milliseconds between them.
func write(
  _ pieces: [[UInt8]], to path: String, flags: Int32 = O_WRONLY | O_CREAT | O_TRUNC,
  pause: () -> Void = {}
) {
  let file = open(path, flags | O_CLOEXEC, 0o600)
  for (number, piece) in pieces.enumerated() {
    if number > 0 { pause() }
    _ = Glibc.write(file, piece, piece.count)
  }
  close(file)
}

func write(_ text: String, to path: String) { write([Array(text.utf8)], to: path) }

/// Waits for a condition. - Returns: whether it came true in ten seconds.
func comesTrue(_ condition: () -> Bool) -> Bool {
  let end = milliseconds() + 10_000
  while milliseconds() < end {
    if condition() { return true }
    poll(nil, 0, 1)
  }
  return condition()
}

func milliseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
}
