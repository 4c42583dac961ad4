internal import Glibc

/// The files of a meeting: a folder, and the base names of those in it that are read.
///
/// A name that ends in a stroke is that of a folder in it: a file that comes or goes there counts.
public struct FileSet: Equatable, Sendable {
  public var folder: String
  public var names: [String]

  public init(folder: String, names: [String]) {
    (self.folder, self.names) = (folder, names)
  }

  func path(of name: String) -> String { "\(folder)/\(name)" }

  public var signature: Signature { Signature(of: self) }
}

/// What the system says of some files: another signature means that one was saved.
///
/// Times change in steps of some milliseconds: two signatures tell of a save only where they are
/// taken further apart.
public struct Signature: Equatable, Sendable {
  private let entries: [Entry]

  private struct Entry: Equatable {
    let name: String
    /// `nil` where there is no such file.
    let standing: Standing?
  }

  private struct Standing: Equatable {
    let device, inode: UInt
    let kind: UInt32
    let bytes: Int
    /// Seconds and nanoseconds.
    let modified, changed: [Int]

    var isFile: Bool { kind == S_IFREG }

    var words: String {
      switch kind {
      case S_IFDIR: "a folder"
      case S_IFIFO: "a pipe"
      case S_IFSOCK: "a socket"
      default: "a device"
      }
    }
  }

  init(of files: FileSet) {
    entries = files.names.map { name in
      Entry(name: name, standing: Self.standing(files.path(of: name)))
    }
  }

  private static func standing(_ path: String) -> Standing? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Standing(
      device: UInt(status.st_dev), inode: UInt(status.st_ino),
      kind: status.st_mode & S_IFMT, bytes: Int(status.st_size),
      modified: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec],
      changed: [status.st_ctim.tv_sec, status.st_ctim.tv_nsec])
  }

  /// The names of these files that are not there.
  public func absent(of names: [String]) -> [String] {
    entries.filter { names.contains($0.name) && $0.standing == nil }.map(\.name)
  }

  /// The names of these files that are there and hold nothing.
  public func empty(of names: [String]) -> [String] {
    entries.filter { entry in
      names.contains(entry.name) && entry.standing.map { $0.bytes == 0 && $0.isFile } ?? false
    }.map(\.name)
  }

  /// Those of these names that are no files any more, and what stands in their place.
  public func foreign(of names: [String]) -> [(name: String, kind: String)] {
    entries.compactMap { entry in
      guard names.contains(entry.name), let standing = entry.standing, !standing.isFile
      else { return nil }
      return (entry.name, standing.words)
    }
  }
}
