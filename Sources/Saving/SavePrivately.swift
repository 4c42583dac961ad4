import Glibc

/// Writes a file that this user alone can read, whole or not at all; it replaces the last one.
///
/// - Parameter folder: made with mode 0700 where it is missing, like those above it.
public func savePrivately(
  _ bytes: [UInt8], as name: String, in folder: String
) throws(SavingFailure) {
  if let fault = NameFault(in: name) { throw .name(name, fault) }
  if folder.utf8.contains(0) { throw .noFolder(folder) }
  makeMissingFolders(folder)
  let place = Place(folder: folder, name: name)
  _ = try save(bytes, at: place, called: place.path, replacing: true, mode: 0o600)
}

/// What cannot be made is found missing when it is opened.
private func makeMissingFolders(_ path: String) {
  for end in path.utf8.indices where path.utf8[end] == UInt8(ascii: "/") && end > path.startIndex {
    mkdir(String(path[..<end]), 0o700)
  }
  mkdir(path, 0o700)
}
