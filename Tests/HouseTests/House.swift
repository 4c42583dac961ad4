import Foundation

/// The repository: its package description and its sources, read from disk.
enum House {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let targets = declaredTargets(in: text(at: "Package.swift"))

  /// Every Swift file below a folder of the repository.
  static func sources(below folder: String) -> [Source] {
    let base = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: base.path) ?? .init()
    return paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
      .map { Source(path: "\(folder)/\($0)", text: text(at: "\(folder)/\($0)")) }
  }

  /// The names of the folders directly in a folder of the repository.
  static func folders(in folder: String) -> [String] {
    let base = root.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: base.path)) ?? []
    return names.filter {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: base.appending(path: $0).path, isDirectory: &isFolder)
      return exists && isFolder.boolValue
    }.sorted()
  }

  /// A file of the repository; empty when it cannot be read, which the tests notice.
  static func text(at path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }
}

/// One Swift file.
struct Source: CustomStringConvertible {
  /// From the root of the repository.
  let path: String
  /// The text without comments and string literals.
  let code: String
  let lines: Int

  init(path: String, text: String) {
    self.path = path
    code = codeOnly(text)
    lines = text.utf8.count { $0 == UInt8(ascii: "\n") }
  }

  var description: String { path }

  /// The modules that it imports.
  var imports: Set<String> {
    let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    let found = code.split(whereSeparator: \.isNewline).compactMap { line -> String? in
      let words = line.split(whereSeparator: { $0 == " " || $0 == ";" })
      guard let keyword = words.firstIndex(of: "import"),
        words[..<keyword].allSatisfy(isModifier)
      else { return nil }
      let named = words[(keyword + 1)...].first { !kinds.contains(String($0)) }
      return named?.split(separator: ".").first.map(String.init)
    }
    return Set(found)
  }
}

/// Whether a word may stand before `import`.
private func isModifier(_ word: Substring) -> Bool {
  word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
}
