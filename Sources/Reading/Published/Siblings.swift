import Programme

/// The other files of the folder in which a published file lies, as its reader asks for them.
///
/// One that is read joins the files of the meeting, so that it is watched; what is wrong with one
/// is said under its own name.
final class Siblings {
  /// The names of those that were read, in order.
  private(set) var read: [String] = []
  /// The names of those that are not there, or gave nothing.
  private(set) var missed: [String] = []

  private let folder: FolderFiles
  private let faults: Faults
  private let known: Int

  /// - Parameter known: how many files of the meeting there are already.
  init(_ folder: FolderFiles, faults: Faults, known: Int) {
    (self.folder, self.faults, self.known) = (folder, faults, known)
  }

  /// The text of a file by its base name; `nil` where there is none to read.
  func file(_ name: String) -> PublishedDocument? {
    let reason: String
    switch folder.file(name) {
    case .bytes(let bytes) where !bytes.isEmpty && ForeignText.words(of: bytes) == nil:
      let file = SourceFile(position: known + read.count, name: name)
      read.append(name)
      return PublishedDocument(DecodedText(bytes, file: file, faults: faults).bytes, file: file)
    case .absent:
      missed.append(name)
      return nil
    case .bytes(let bytes):
      reason =
        ForeignText.words(of: bytes).map { "it holds \($0); save it as UTF-8" }
        ?? "it is empty"
    case .refused(let why): reason = why
    }
    missed.append(name)
    faults.add(unread: name, reason)
    return nil
  }
}

extension Faults {
  /// Says that a file of the folder gave nothing; it stands behind those that were read.
  func add(unread name: String, _ reason: String) {
    add(
      unread: SourceFile(position: .max, name: name), "the file cannot be read: \(reason).",
      "The rest is read without it.")
  }

  /// Says why nothing of a file beside another one was read.
  func add(_ failure: ReadingFailure, of file: SourceFile) {
    let rest = "The rest is read without it."
    guard case .broken(let place, let what, _) = failure else {
      return add(unread: file, "\(failure)", rest)
    }
    let numbers = place.split(separator: ":").suffix(2).compactMap { Int($0) }
    let isPlace = numbers.count == 2
    add(
      unread: file, line: isPlace ? numbers[0] : 0, column: isPlace ? numbers[1] : 0, what, rest)
  }
}
