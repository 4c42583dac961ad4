import Glibc

/// A file or folder of ours under a passing name, locked as long as this process lives.
///
/// The name is `.dais-PID-N.part`. The lock tells ``sweep(_:)`` that the writer is alive, also
/// one in another container, where process numbers would say nothing.
struct Draft {
  /// Where it lies; an open folder.
  let folder: Int32
  let name: String
  /// Holds the lock; open for writing when it is a file.
  let descriptor: Int32

  static let prefix = ".dais-"
  static let suffix = ".part"

  /// A new, empty file; `mode` is narrowed by the umask.
  static func file(in folder: Int32, mode: mode_t) throws(ErrorNumber) -> Draft {
    try first(in: folder) { name in
      openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    }
  }

  /// A new, empty folder.
  static func folder(in folder: Int32) throws(ErrorNumber) -> Draft {
    try first(in: folder) { name in
      mkdirat(folder, name, 0o777) != 0
        ? -1 : openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
  }

  /// The first of a hundred names that is free, made, and not swept away before it was locked.
  private static func first(
    in folder: Int32, make: (String) -> Int32
  ) throws(ErrorNumber) -> Draft {
    for number in 0..<100 {
      let name = "\(prefix)\(getpid())-\(number)\(suffix)"
      do {
        let descriptor = try completed { make(name) }
        let draft = Draft(folder: folder, name: name, descriptor: descriptor)
        if draft.isOurs() { return draft }
        close(descriptor)
      } catch  where error.code == EEXIST {}
    }
    throw ErrorNumber(code: EBUSY)
  }

  /// Whether it is locked and still there; where there are no locks nothing is swept either.
  private func isOurs() -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { return false }
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_nlink > 0
  }

  /// Takes all bytes to the disk; the close of a copy counts, for the lock must stay.
  func fill(with bytes: [UInt8]) throws(ErrorNumber) {
    try write(bytes, to: descriptor)
    try settle(descriptor)
    try finish(completed { fcntl(descriptor, F_DUPFD_CLOEXEC, 0) })
  }

  /// Takes it away, and what it holds.
  func discard() { remove(name, from: folder, holding: descriptor) }
}

/// Removes a file, or a folder of files that `descriptor` has open; it may be gone already.
private func remove(_ name: String, from folder: Int32, holding descriptor: Int32) {
  if unlinkat(folder, name, 0) == 0 { return }
  for inner in (try? names(in: descriptor)) ?? [] { unlinkat(descriptor, inner, 0) }
  unlinkat(folder, name, AT_REMOVEDIR)
}

/// Removes the drafts of ours whose writer has died, and nothing else.
///
/// A draft goes when its name is one of ours, it is a file or folder of this user, and nobody
/// holds its lock. O(n) in the entries of the folder; a folder that cannot be listed is left.
func sweep(_ folder: Int32) {
  for name in (try? names(in: folder)) ?? [] where isDraftName(name) {
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { continue }
    defer { close(descriptor) }
    if isAbandoned(descriptor) { remove(name, from: folder, holding: descriptor) }
  }
}

/// Whether this user's file or folder has no living writer.
private func isAbandoned(_ descriptor: Int32) -> Bool {
  var status = stat()
  return fstat(descriptor, &status) == 0 && status.st_uid == geteuid()
    && [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
    && flock(descriptor, LOCK_EX | LOCK_NB) == 0
}

/// Whether a name is `.dais-PID-N.part` with two numbers.
private func isDraftName(_ name: String) -> Bool {
  guard name.hasPrefix(Draft.prefix), name.hasSuffix(Draft.suffix) else { return false }
  let numbers = name.dropFirst(Draft.prefix.count).dropLast(Draft.suffix.count)
    .split(separator: "-", omittingEmptySubsequences: false)
  return numbers.count == 2 && numbers.allSatisfy { UInt32($0) != nil }
}
