import Glibc

/// A path as a folder and the last name in it.
struct Place {
  var folder: String
  var name: String

  /// The whole path, without `./`.
  var path: String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  init(folder: String, name: String) { (self.folder, self.name) = (folder, name) }

  /// Slashes at the end do not count; `nil` where the path ends in no name of its own.
  init?(_ path: String) {
    guard let last = path.lastIndex(where: { $0 != "/" }) else { return nil }
    let trimmed = path[...last]
    let slash = trimmed.lastIndex(of: "/")
    name = String(slash.map { trimmed[trimmed.index(after: $0)...] } ?? trimmed)
    guard name != "." && name != ".." else { return nil }
    guard let slash else {
      folder = "."
      return
    }
    folder = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }
}

/// An open folder; the caller closes it.
func openedFolder(_ path: String) throws(SavingFailure) -> Int32 {
  // A C string would end at the NUL and name another folder.
  if path.utf8.contains(0) { throw .noFolder(path) }
  do {
    return try completed { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  } catch {
    switch error.code {
    case ENOENT: throw .noFolder(path)
    case ENOTDIR: throw .isNotFolder(path)
    default: throw .refused(path, code: error.code)
    }
  }
}
