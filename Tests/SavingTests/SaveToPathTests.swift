import Foundation
import Saving
import Testing

struct SaveToPathTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test(arguments: ["a.txt", "-", ".hidden", "-rf", " blanks ", "a\u{202E}b", "名单"])
  func `Any name of the user's own is used`(name: String) throws {
    let saved = try save(bytes("new"), to: folder.at(name))
    #expect(saved == SavedFile(path: folder.at(name), bytes: 3))
    #expect(try folder.names == [name])
  }

  @Test func `A path may go through folders and links to folders`() throws {
    let inner = folder.at("inner")
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: folder.at("link"), withDestinationPath: "inner")
    let saved = try save(bytes("new"), to: folder.at("inner/../link//a.txt"))
    #expect(saved.path.hasSuffix("/inner/../link/a.txt"))
    #expect(try folder.text(of: "inner/a.txt") == "new")
  }

  @Test(arguments: ["x/", "/", ".", "..", "x/..", "//"])
  func `A path that ends in no file name is refused`(path: String) {
    #expect(throws: SavingFailure.isNotFile(path)) { try save([], to: path) }
  }

  @Test(arguments: [("", .empty), ("a\0b", .invisible("\0"))] as [(String, NameFault)])
  func `A path that the system could misread is refused`(path: String, fault: NameFault) {
    #expect(throws: SavingFailure.name(path, fault)) { try save([], to: path) }
  }

  @Test func `A device is not a file`() {
    #expect(throws: SavingFailure.isNotFile("/dev/null")) {
      try save([], to: "/dev/null", replacing: true)
    }
  }

  @Test func `A name too long for the disk changes nothing`() throws {
    let name = String(repeating: "x", count: 300)
    #expect(throws: SavingFailure.refused(folder.at(name), code: ENAMETOOLONG)) {
      try save(bytes("new"), to: folder.at(name))
    }
    #expect(try folder.names == [])
  }
}
