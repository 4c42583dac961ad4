import Glibc

/// What was written, and where.
public struct SavedFile: Equatable, Sendable {
  /// The folder as it was given, and the name.
  public var path: String
  public var bytes: Int

  public init(path: String, bytes: Int) { (self.path, self.bytes) = (path, bytes) }
}

/// Writes a file under a base name that someone typed, whole or not at all.
///
/// - Parameter folder: an existing folder; `.` is the working directory.
/// - Parameter replacing: whether a regular file of that name may go.
public func save(
  _ bytes: [UInt8], as name: String, in folder: String, replacing: Bool = false
) throws(SavingFailure) -> SavedFile {
  if let fault = NameFault(in: name) { throw .name(name, fault) }
  let place = Place(folder: folder, name: name)
  return try save(bytes, at: place, called: name, replacing: replacing)
}

/// Writes a file at any path, whole or not at all.
///
/// - Parameter replacing: whether a regular file at that path may go.
public func save(
  _ bytes: [UInt8], to path: String, replacing: Bool = false
) throws(SavingFailure) -> SavedFile {
  if path.isEmpty { throw .name(path, .empty) }
  if path.utf8.contains(0) { throw .name(path, .invisible("\0")) }
  guard let place = Place(path), !path.hasSuffix("/") else { throw .isNotFile(path) }
  return try save(bytes, at: place, called: path, replacing: replacing)
}

/// - Parameter mode: of a new file, narrowed by the umask.
func save(
  _ bytes: [UInt8], at place: Place, called asked: String, replacing: Bool, mode: mode_t = 0o666
) throws(SavingFailure) -> SavedFile {
  let folder = try openedFolder(place.folder)
  defer { close(folder) }
  sweep(folder)
  let old = try told(asked) { () throws(ErrorNumber) in
    try status(of: place.name, in: folder)
  }
  if let old, let objection = objection(to: old, called: asked, replacing: replacing) {
    throw objection
  }
  try told(asked) { () throws(ErrorNumber) in
    let draft = try Draft.file(in: folder, mode: old == nil ? mode : 0o600)
    defer { close(draft.descriptor) }
    do throws(ErrorNumber) {
      if let old { try draft.inherit(from: old) }
      try draft.fill(with: bytes)
      try draft.publish(as: place.name, replacing: replacing)
    } catch {
      draft.discard()
      throw error
    }
  }
  try confirm(folder, called: asked)
  return SavedFile(path: place.path, bytes: bytes.count)
}

/// Why what has the name already cannot be replaced.
private func objection(
  to old: stat, called asked: String, replacing: Bool
) -> SavingFailure? {
  switch old.st_mode & S_IFMT {
  case S_IFREG: replacing ? nil : .exists(asked)
  case S_IFLNK: replacing ? .isLink(asked) : .exists(asked)
  default: .isNotFile(asked)
  }
}

extension Draft {
  /// Takes over who may read and write, never giving more to a group that is not the old one.
  fileprivate func inherit(from old: stat) throws(ErrorNumber) {
    let keepsGroup =
      fchown(descriptor, old.st_uid, old.st_gid) == 0
      || fchown(descriptor, uid_t.max, old.st_gid) == 0
    let mode = old.st_mode & (keepsGroup ? 0o777 : 0o707)
    try completed { fchmod(descriptor, mode) }
  }

  /// Gives the file its name, over another only when asked.
  fileprivate func publish(as target: String, replacing: Bool) throws(ErrorNumber) {
    if replacing {
      try completed { renameat(folder, name, folder, target) }
    } else {
      try move(name, of: folder, to: target, of: folder)
    }
  }
}

/// Brings the new name itself to the disk.
func confirm(_ folder: Int32, called asked: String) throws(SavingFailure) {
  do {
    try settle(folder)
  } catch {
    throw .unconfirmed(asked, code: error.code)
  }
}
