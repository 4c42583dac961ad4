import Glibc

extension String {
  /// The last part of a path; the path itself when it is nothing but slashes.
  var baseName: String {
    split(separator: "/").last.map(String.init) ?? self
  }

  /// The path without its last part; `.` for a bare name.
  var folder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// The name without what follows its last full stop.
  var withoutEnding: String {
    guard let dot = lastIndex(of: "."), dot != startIndex else { return self }
    return String(self[..<dot])
  }

  /// The name of a folder that may be given as `.` or `..`.
  var folderName: String {
    let name = baseName
    guard name == "." || name == "..", let real = realpath(self, nil) else { return name }
    defer { free(real) }
    return String(cString: real).baseName
  }
}
