/// The files of a folder, wherever they are.
struct FolderFiles {
  enum File {
    case bytes([UInt8])
    case absent
    /// With a reason that follows "cannot be read: ".
    case refused(String)
  }

  /// By base name.
  var file: (String) -> File
  /// The beginning of a file; `nil` where there is none to read.
  var head: (String) -> FileHead? = { _ in nil }
  /// The base names of all, in order; none where they cannot be listed.
  var names: () -> [String] = { [] }
  /// The base names of those in its folder of notes.
  var notes: () -> [String] = { [] }

  /// No folder at all.
  static var none: FolderFiles { FolderFiles { _ in .absent } }
}

extension FolderFiles {
  /// The files on disk, each of at most the size that is read.
  init(at path: String) {
    self.init { name in
      do throws(FileFault) {
        return .bytes(try bytes(ofFile: "\(path)/\(name)", limit: Limit.bytes(of: name)))
      } catch {
        return error.isAbsence ? .absent : .refused(error.reason)
      }
    }
    head = { try? Reading.head(ofFile: "\(path)/\($0)", count: Limit.headBytes) }
    names = { fileNames(inFolder: path) }
    notes = { fileNames(inFolder: "\(path)/\(Gathering.notes)") }
  }
}

/// The beginning of a file, which tells its format.
struct FileHead: Equatable {
  var bytes: [UInt8]
  /// Of the whole file.
  var size: Int

  var isCut: Bool { size > bytes.count }
  var mayBeJSON: Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.first { $0 > 0x20 }.map { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
      ?? false
  }

  /// Without the line that the cut goes through, where there is another one.
  var wholeLines: [UInt8] {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    guard isCut, !isWide, let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return bytes }
    return Array(bytes[...end])
  }
}

extension Limit {
  /// Of a file by its name in a folder; a note is a field.
  fileprivate static func bytes(of name: String) -> Int {
    if name == MeetingFile.facts.rawValue { return factsBytes }
    return name.hasPrefix(Gathering.notes) ? fieldBytes : fileBytes
  }

  /// So much of a file tells its format.
  static let headBytes = 64 << 10
}
