import Foundation
import Saving
import Testing

struct SweepTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `What a killed writer left is swept at the next save`() throws {
    try folder.write("half", to: ".dais-4000000-0.part")
    try FileManager.default.createDirectory(
      atPath: folder.at(".dais-4000000-1.part"), withIntermediateDirectories: false)
    try folder.write("half", to: ".dais-4000000-1.part/agenda.csv")
    _ = try save(bytes("new"), as: "a.txt", in: folder.path)
    #expect(try folder.names == ["a.txt"])
  }

  @Test func `What a living writer holds is left alone`() throws {
    let name = ".dais-4000000-0.part"
    try folder.write("half", to: name)
    let descriptor = open(folder.at(name), O_RDONLY)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX) == 0)
    _ = try save(bytes("new"), as: "a.txt", in: folder.path)
    #expect(try folder.names == [name, "a.txt"])
  }

  @Test(arguments: [
    ".dais-1.part", ".dais-1-2-3.part", ".dais-x-0.part", ".dais-1-0.part~", "dais-1-0.part",
    ".dais--1-0.part", ".dais-.part",
  ])
  func `Files with other names are left alone`(name: String) throws {
    try folder.write("mine", to: name)
    _ = try save(bytes("new"), as: "z.txt", in: folder.path)
    #expect(try folder.names == [name, "z.txt"])
  }

  @Test func `A link with such a name is left alone, and so is its target`() throws {
    try folder.write("mine", to: "a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.at(".dais-1-0.part"), withDestinationPath: "a.txt")
    _ = try save(bytes("new"), as: "z.txt", in: folder.path)
    #expect(try folder.names == [".dais-1-0.part", "a.txt", "z.txt"])
  }

  @Test func `A draft name that is taken is passed over`() throws {
    let name = ".dais-\(getpid())-0.part"
    try folder.write("half", to: name)
    let descriptor = open(folder.at(name), O_RDONLY)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX) == 0)
    _ = try save(bytes("new"), as: "a.txt", in: folder.path)
    #expect(try folder.text(of: name) == "half")
    #expect(try folder.text(of: "a.txt") == "new")
  }
}
