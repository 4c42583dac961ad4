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
  /// The base names of all, in order; none where they cannot be listed.
  var names: () -> [String] = { [] }

  /// No folder at all.
  static var none: FolderFiles { FolderFiles { _ in .absent } }
}

extension FolderFiles {
  /// The files on disk, each of at most the size that is read.
  init(at path: String) {
    self.init { name in
      do throws(FileFault) {
        let limit = name == MeetingFile.facts.rawValue ? Limit.factsBytes : Limit.fileBytes
        return .bytes(try bytes(ofFile: "\(path)/\(name)", limit: limit))
      } catch {
        return error.isAbsence ? .absent : .refused(error.reason)
      }
    }
    names = { fileNames(inFolder: path) }
  }
}
