internal import Glibc

/// The way that the system goes from a path to what lies there, by links and real folders.
///
/// Where a link on it is turned to another target, what lies at the path is something else.
struct Trail: Equatable {
  /// A link by the folder that it really lies in and its name there.
  struct Link: Hashable {
    let folder: String
    let name: String
  }

  /// In the order of the way.
  private(set) var links: [Link] = []
  /// The folders it leads through, each where it really lies; of a relative path those from `.` on.
  private(set) var folders: [String] = []
  /// The folder that the last part of the path really lies in, and its name there.
  private(set) var folder: String
  private(set) var base = ""

  /// As many links as the system follows. Source: path_resolution(7).
  private static let mostLinks = 40
  private static let mostSteps = 1_024

  /// Where it leads, free of links but for one that leads nowhere.
  var end: String { base.isEmpty ? folder : folder.appending(base) }

  /// O(parts), with a question to the system for each.
  init(of path: String) {
    folder = path.hasPrefix("/") ? "/" : "."
    var rest = Array(path.split(separator: "/").map(String.init).reversed())
    var steps = 0
    while let part = rest.popLast(), steps < Self.mostSteps {
      steps += 1
      guard part != "." else { continue }
      if !base.isEmpty { enter(base) }
      base = part
      guard let target = Self.target(of: folder.appending(base)) else { continue }
      links.append(Link(folder: folder, name: base))
      guard links.count < Self.mostLinks else { return }
      if target.hasPrefix("/") { folder = "/" }
      base = ""
      rest += target.split(separator: "/").map(String.init).reversed()
    }
  }

  private mutating func enter(_ name: String) {
    folder = folder.appending(name)
    folders.append(folder)
  }

  /// What a link says; `nil` for what is none.
  private static func target(of path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &bytes, bytes.count)
    guard count > 0 else { return nil }
    return String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension String {
  fileprivate func appending(_ name: String) -> String {
    self == "/" ? "/" + name : self + "/" + name
  }

  fileprivate var isFolder: Bool {
    var status = stat()
    return stat(self, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

/// The ways to the files of a meeting.
struct Trails: Equatable {
  private let toFolder: Trail
  private let toFiles: [Trail]
  /// The folders in which every file counts, as far as they are there.
  let whole: Set<String>

  init(of files: FileSet) {
    toFolder = Trail(of: files.folder)
    toFiles = files.names.map { Trail(of: files.path(of: $0)) }
    whole = Set(zip(files.names, toFiles).filter { $0.0.hasSuffix("/") }.map(\.1.end))
      .filter(\.isFolder)
  }

  private var all: [Trail] { [toFolder] + toFiles }
  private var links: [Trail.Link] { all.flatMap(\.links) }

  /// The folders in which a save, or a link that is turned, makes something happen.
  var folders: Set<String> {
    Set([toFolder.end] + toFiles.map(\.folder) + links.map(\.folder)).union(whole)
  }

  /// What the files and the links are called in these.
  var names: Set<String> { Set(toFiles.map(\.base) + links.map(\.name)) }

  /// The folders that are led through: where one moves, another may take its place.
  var passed: Set<String> { Set(all.flatMap(\.folders)) }
}
