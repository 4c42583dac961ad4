import Dashboard
import Glibc
import Saving

/// Where the keepsake of a meeting lies: in the state folder of this user.
///
/// Two dashboards on one meeting replace it whole: the one that ends last is remembered.
struct KeepsakeFile {
  let folder: String
  let name: String

  /// - Parameter path: of the meeting; `nil` for the one the program carries with it.
  /// - Returns: `nil` for standard input, and where nothing says whose state it is.
  init?(ofMeetingAt path: String?) {
    guard path != "-", let folder = Self.stateFolder else { return nil }
    self.folder = folder + "/dais"
    name = (path?.keepsakeName ?? "built-in") + ".state"
  }

  private static var stateFolder: String? {
    absolutePath(in: "XDG_STATE_HOME") ?? absolutePath(in: "HOME").map { $0 + "/.local/state" }
  }

  private static func absolutePath(in variable: String) -> String? {
    guard let value = getenv(variable), value.pointee == CChar(bitPattern: UInt8(ascii: "/")) else {
      return nil
    }
    return String(cString: value)
  }

  /// What a file of this name holds.
  enum Found {
    case nothing
    case kept(Keepsake)
    /// No record of this program, or one that is damaged.
    case unreadable(notice: String)
    /// A record of a later version: it is not replaced.
    case later(notice: String)
  }

  func read() -> Found {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = open("\(folder)/\(name)", flags)
    // ENOTDIR and EACCES as well: a folder that is not ours holds nothing of ours.
    guard descriptor >= 0 else { return errno == ELOOP ? unreadable : .nothing }
    defer { close(descriptor) }
    guard let bytes = bytes(of: descriptor) else { return unreadable }
    if let keepsake = Keepsake(bytes) { return .kept(keepsake) }
    return Keepsake.isLater(bytes) ? later : unreadable
  }

  private func bytes(of descriptor: Int32) -> [UInt8]? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      (0...Keepsake.longest).contains(Int(status.st_size))
    else { return nil }
    let room = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      while count < room {
        let got = Glibc.read(descriptor, start + count, room - count)
        if got > 0 { count += got } else if got == 0 || errno != EINTR { return }
      }
    }
  }

  private var unreadable: Found {
    .unreadable(notice: "'\(folder)/\(name)' is no record of marks and places. It is not used.")
  }

  private var later: Found {
    .later(
      notice: "'\(folder)/\(name)' is of a later dais. It stays as it is; this run keeps nothing.")
  }

  func write(_ keepsake: Keepsake) throws(SavingFailure) {
    try savePrivately(keepsake.bytes, as: name, in: folder)
  }
}

extension KeepsakeFile.Found {
  var keepsake: Keepsake? {
    guard case .kept(let keepsake) = self else { return nil }
    return keepsake
  }

  var notice: String? {
    switch self {
    case .nothing, .kept: nil
    case .unreadable(let notice), .later(let notice): notice
    }
  }

  var mayBeReplaced: Bool {
    guard case .later = self else { return true }
    return false
  }
}

extension String {
  /// A file name for the meeting at this path: its own name, and a number for the whole path.
  fileprivate var keepsakeName: String {
    let path = wholePath
    let base = path.utf8.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? []
    let letters = base.prefix(40).map { $0.isSlugLetter ? $0 | 0x20 : UInt8(ascii: "-") }
    let words = letters.split(separator: UInt8(ascii: "-"))
      .map { String(decoding: $0, as: UTF8.self) }
    let slug = words.isEmpty ? "meeting" : words.joined(separator: "-")
    // FNV-1a; Hasher differs from run to run.
    let number = path.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return "\(slug)-\(String(number, radix: 16))"
  }
}

extension UInt8 {
  /// Digits keep their value under `| 0x20`.
  fileprivate var isSlugLetter: Bool {
    (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
  }
}
