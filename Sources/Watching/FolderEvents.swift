internal import Glibc

/// Tells that something happened to files of some names in folders, as inotify sees it.
///
/// The folders are watched and not the files: a save that renames makes another file. So are those
/// of links on the way, which may be turned to other files.
final class FolderEvents {
  private let descriptor: Int32
  private let files: FileSet
  private let trails: Trails
  /// The watches of folders in which every file counts.
  private let whole: Set<UInt32>
  /// Whether a folder itself has gone or moved.
  private var isLost = false

  private static let wanted =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_MODIFY) | UInt32(IN_ATTRIB) | UInt32(IN_CREATE)
    | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO) | UInt32(IN_DELETE_SELF)
    | UInt32(IN_MOVE_SELF)
  private static let losses =
    UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_IGNORED) | UInt32(IN_UNMOUNT)

  /// - Returns: `nil` where the system has no watch to give, or would not hear of all changes.
  init?(of files: FileSet) {
    let trails = Trails(of: files)
    guard !trails.folders.contains(where: \.isOnNetwork) else { return nil }
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    // Those that may be passed and not read are done without.
    for folder in trails.passed { _ = inotify_add_watch(descriptor, folder, UInt32(IN_MOVE_SELF)) }
    var whole: Set<UInt32> = []
    for folder in trails.folders {
      let watch = inotify_add_watch(descriptor, folder, Self.wanted)
      guard watch >= 0 else {
        close(descriptor)
        return nil
      }
      if trails.whole.contains(folder) { whole.insert(UInt32(watch)) }
    }
    (self.descriptor, self.files, self.trails, self.whole) = (descriptor, files, trails, whole)
  }

  /// Whether what is watched is not what the paths lead to any more.
  var isOutdated: Bool { isLost || Trails(of: files) != trails }

  deinit { close(descriptor) }

  /// Waits for an event or the bell. - Returns: whether the bell rang.
  func waits(with bell: Bell) -> Bool { bell.waits(milliseconds: nil, orFor: descriptor) }

  /// Takes what has happened. - Returns: whether any of it was about files of these names.
  func take(about names: [String]) -> Bool {
    let names = trails.names.union(names)
    var isAbout = false
    var bytes = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return isAbout }
      isAbout = concerns(names, bytes.prefix(count)) || isAbout
    }
  }

  /// Records of a watch, a mask, a cookie, a length and a name of so many bytes. See inotify(7).
  private func concerns(_ names: Set<String>, _ bytes: ArraySlice<UInt8>) -> Bool {
    var concerns = false
    var rest = bytes
    let head = 16
    while rest.count >= head {
      let mask = rest.dropFirst(4).littleEndianWord
      let length = Int(rest.dropFirst(12).littleEndianWord)
      let name = rest.dropFirst(head).prefix(length).prefix { $0 != 0 }
      if mask & Self.losses != 0 { isLost = true }
      let isAboutAll =
        mask & (Self.losses | UInt32(IN_Q_OVERFLOW)) != 0 || whole.contains(rest.littleEndianWord)
      concerns = concerns || isAboutAll || names.contains(String(decoding: name, as: UTF8.self))
      rest = rest.dropFirst(head + length)
    }
    return concerns
  }
}

extension ArraySlice<UInt8> {
  /// The first four bytes as a number of the machine, which is little endian.
  fileprivate var littleEndianWord: UInt32 {
    prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
