import Glibc

/// Makes a folder that holds these files, all or none; an empty folder is filled instead.
///
/// - Parameter files: base names and bytes; the folder's parent must exist.
/// - Returns: the path without slashes at its end.
@discardableResult
public func createFolder(
  at path: String, holding files: [(name: String, bytes: [UInt8])]
) throws(SavingFailure) -> String {
  for (name, _) in files {
    if let fault = NameFault(in: name) { throw .name(name, fault) }
  }
  if path.isEmpty { throw .name(path, .empty) }
  if path.utf8.contains(0) { throw .name(path, .invisible("\0")) }
  if let place = Place(path), try place.isAbsent(called: path) {
    try makeFolder(at: place, called: path, holding: files)
    return place.path
  }
  try fillFolder(path, with: files)
  return Place(path)?.path ?? path
}

extension Place {
  /// Whether nothing has that name; links are not followed.
  fileprivate func isAbsent(called asked: String) throws(SavingFailure) -> Bool {
    let parent = try openedFolder(folder)
    defer { close(parent) }
    return try told(asked) { () throws(ErrorNumber) in try status(of: name, in: parent) } == nil
  }
}

/// Writes the files into a draft beside the place, then gives that its name at one stroke.
private func makeFolder(
  at place: Place, called asked: String, holding files: [(name: String, bytes: [UInt8])]
) throws(SavingFailure) {
  let parent = try openedFolder(place.folder)
  defer { close(parent) }
  sweep(parent)
  try told(asked) { () throws(ErrorNumber) in
    let draft = try Draft.folder(in: parent)
    defer { close(draft.descriptor) }
    do throws(ErrorNumber) {
      try draft.hold(files)
      try move(draft.name, of: parent, to: place.name, of: parent)
    } catch {
      draft.discard()
      throw error
    }
  }
  try confirm(parent, called: asked)
}

/// Writes the files into a draft inside an empty folder, then moves them out of it.
///
/// The folder itself stays: it may be where the user stands, or where a disk is mounted.
private func fillFolder(
  _ path: String, with files: [(name: String, bytes: [UInt8])]
) throws(SavingFailure) {
  let folder = try openedFolder(path)
  defer { close(folder) }
  sweep(folder)
  let entries = try told(path) { () throws(ErrorNumber) in try names(in: folder) }
  if !entries.isEmpty { throw .isNotEmpty(path) }
  try told(path) { () throws(ErrorNumber) in
    let draft = try Draft.folder(in: folder)
    defer {
      draft.discard()
      close(draft.descriptor)
    }
    try draft.hold(files)
    try draft.release(files.map(\.name))
  }
  try confirm(folder, called: path)
}

extension Draft {
  /// Writes the files into this folder, down to the disk.
  fileprivate func hold(_ files: [(name: String, bytes: [UInt8])]) throws(ErrorNumber) {
    for (name, bytes) in files {
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      let file = try completed { openat(descriptor, name, flags, 0o666) }
      do {
        try write(bytes, to: file)
        try settle(file)
      } catch {
        close(file)
        throw error
      }
      try finish(file)
    }
    try settle(descriptor)
  }

  /// Moves the files to the folder around this one; on a failure none of them stays there.
  fileprivate func release(_ names: [String]) throws(ErrorNumber) {
    for (count, name) in names.enumerated() {
      do {
        try move(name, of: descriptor, to: name, of: folder)
      } catch {
        for moved in names.prefix(count) { unlinkat(folder, moved, 0) }
        throw error
      }
    }
  }
}
