import Foundation
import Saving
import Testing

struct SaveTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test(arguments: [0, 1, 4096, 1_000_000])
  func `All bytes arrive under the name, and nothing else does`(count: Int) throws {
    let all = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let saved = try save(all, as: "名单.txt", in: folder.path)
    #expect(saved == SavedFile(path: folder.at("名单.txt"), bytes: count))
    #expect(try Data(contentsOf: URL(filePath: saved.path)) == Data(all))
    #expect(try folder.names == ["名单.txt"])
  }

  @Test func `A file is never replaced unasked`() throws {
    try folder.write("old", to: "a.txt")
    #expect(throws: SavingFailure.exists("a.txt")) {
      try save(bytes("new"), as: "a.txt", in: folder.path)
    }
    #expect(try folder.text(of: "a.txt") == "old")
    #expect(try folder.names == ["a.txt"])
  }

  @Test(arguments: [0o644, 0o600, 0o660, 0o755])
  func `A replaced file keeps its mode`(mode: Int) throws {
    try folder.write("old and longer", to: "a.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.at("a.txt"))
    _ = try save(bytes("new"), as: "a.txt", in: folder.path, replacing: true)
    #expect(try folder.text(of: "a.txt") == "new")
    #expect(try folder.mode(of: "a.txt") == mode)
    #expect(try folder.names == ["a.txt"])
  }

  @Test func `A new file has the mode of any new file`() throws {
    #expect(FileManager.default.createFile(atPath: folder.at("model"), contents: nil))
    _ = try save(bytes("new"), as: "a.txt", in: folder.path, replacing: true)
    #expect(try folder.mode(of: "a.txt") == folder.mode(of: "model"))
  }

  @Test(arguments: [("victim", true), ("victim", false), ("nowhere", true), ("nowhere", false)])
  func `A link is neither followed nor replaced`(target: String, replacing: Bool) throws {
    try folder.write("old", to: "victim")
    try FileManager.default.createSymbolicLink(
      atPath: folder.at("a.txt"), withDestinationPath: target)
    #expect(throws: replacing ? SavingFailure.isLink("a.txt") : .exists("a.txt")) {
      try save(bytes("new"), as: "a.txt", in: folder.path, replacing: replacing)
    }
    #expect(try folder.text(of: "victim") == "old")
    #expect(try folder.names == ["a.txt", "victim"])
  }

  @Test func `Another name of a replaced file keeps the old text`() throws {
    try folder.write("old", to: "a.txt")
    try FileManager.default.linkItem(atPath: folder.at("a.txt"), toPath: folder.at("b.txt"))
    _ = try save(bytes("new"), as: "a.txt", in: folder.path, replacing: true)
    #expect(try folder.text(of: "b.txt") == "old")
  }

  @Test(arguments: [true, false])
  func `A folder is not a file`(replacing: Bool) throws {
    try FileManager.default.createDirectory(
      atPath: folder.at("a.txt"), withIntermediateDirectories: false)
    #expect(throws: SavingFailure.isNotFile("a.txt")) {
      try save(bytes("new"), as: "a.txt", in: folder.path, replacing: replacing)
    }
  }

  @Test(arguments: [true, false])
  func `A pipe is not opened`(replacing: Bool) throws {
    #expect(mkfifo(folder.at("a.txt"), 0o600) == 0)
    #expect(throws: SavingFailure.isNotFile("a.txt")) {
      try save(bytes("new"), as: "a.txt", in: folder.path, replacing: replacing)
    }
  }

  @Test func `A faulty name is refused before anything is touched`() throws {
    #expect(throws: SavingFailure.name("../a", .slash)) {
      try save(bytes("new"), as: "../a", in: folder.path)
    }
    #expect(try folder.names == [])
  }

  @Test func `A folder that is not there is named`() throws {
    #expect(throws: SavingFailure.noFolder(folder.at("none"))) {
      try save(bytes("new"), as: "b.txt", in: folder.at("none"))
    }
  }

  @Test func `A file in the place of the folder is named`() throws {
    try folder.write("old", to: "a.txt")
    #expect(throws: SavingFailure.isNotFolder(folder.at("a.txt"))) {
      try save(bytes("new"), as: "b.txt", in: folder.at("a.txt"))
    }
    #expect(try folder.text(of: "a.txt") == "old")
  }

  @Test func `Of many writers of one name exactly one wins`() async throws {
    let path = folder.path
    let wins = await withTaskGroup(of: Int.self) { group in
      for number in 0..<16 {
        group.addTask {
          let text = String(repeating: "\(number),", count: 1000)
          return (try? save(bytes(text), as: "a.txt", in: path)) == nil ? 0 : 1
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wins == 1)
    #expect(try folder.names == ["a.txt"])
    let parts = try folder.text(of: "a.txt").split(separator: ",")
    #expect(parts.count == 1000 && Set(parts).count == 1)
  }
}
