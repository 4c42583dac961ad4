import Foundation
import Saving
import Testing

struct CreateFolderTests {
  let folder: Folder
  let files = [
    (name: "meeting.toml", bytes: bytes("title = 'A'\n")),
    (name: "agenda.csv", bytes: bytes("id\n")),
  ]

  init() throws { folder = try Folder() }

  @Test(arguments: ["spring", "spring/", "spring//"])
  func `A new folder holds every file`(name: String) throws {
    let path = try createFolder(at: folder.at(name), holding: files)
    #expect(path == folder.at("spring"))
    #expect(try folder.names == ["spring"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        == ["agenda.csv", "meeting.toml"])
    #expect(try folder.text(of: "spring/meeting.toml") == "title = 'A'\n")
  }

  @Test func `An empty folder is filled and stays the same folder`() throws {
    let number = try FileManager.default.attributesOfItem(atPath: folder.path)[.systemFileNumber]
    try createFolder(at: folder.path + "/.", holding: files)
    #expect(try folder.names == ["agenda.csv", "meeting.toml"])
    let after = try FileManager.default.attributesOfItem(atPath: folder.path)[.systemFileNumber]
    #expect(number as? Int == after as? Int)
  }

  @Test(arguments: ["a.txt", ".hidden"])
  func `A folder that holds anything is refused`(name: String) throws {
    try folder.write("mine", to: name)
    #expect(throws: SavingFailure.isNotEmpty(folder.path)) {
      try createFolder(at: folder.path, holding: files)
    }
    #expect(try folder.names == [name])
  }

  @Test func `A file is not a folder`() throws {
    try folder.write("mine", to: "a.txt")
    #expect(throws: SavingFailure.isNotFolder(folder.at("a.txt"))) {
      try createFolder(at: folder.at("a.txt"), holding: files)
    }
    #expect(try folder.names == ["a.txt"])
  }

  @Test func `A missing folder around it is named`() throws {
    #expect(throws: SavingFailure.noFolder(folder.at("none"))) {
      try createFolder(at: folder.at("none/spring"), holding: files)
    }
    #expect(try folder.names == [])
  }

  @Test(arguments: ["", "spring"])
  func `One file that cannot be written leaves none`(name: String) throws {
    let twice = files + [files[0]]
    let path = name.isEmpty ? folder.path : folder.at(name)
    #expect(throws: SavingFailure.self) { try createFolder(at: path, holding: twice) }
    #expect(try folder.names == [])
  }

  @Test func `A file name that leads elsewhere is refused`() throws {
    #expect(throws: SavingFailure.name("../a", .slash)) {
      try createFolder(at: folder.at("spring"), holding: [("../a", [])])
    }
    #expect(try folder.names == [])
  }
}
