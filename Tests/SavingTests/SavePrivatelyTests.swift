import Saving
import Testing

@Suite struct SavePrivatelyTests {
  @Test func `File and folders are for this user alone`() throws {
    let folder = try Folder()
    try savePrivately(bytes("one"), as: "a.state", in: folder.at("x/y"))
    #expect(try folder.text(of: "x/y/a.state") == "one")
    #expect(try folder.mode(of: "x") == 0o700)
    #expect(try folder.mode(of: "x/y") == 0o700)
    #expect(try folder.mode(of: "x/y/a.state") == 0o600)
  }

  @Test func `The last one is replaced, and nothing else is left`() throws {
    let folder = try Folder()
    for text in ["one", "two"] { try savePrivately(bytes(text), as: "a", in: folder.path) }
    #expect(try folder.text(of: "a") == "two")
    #expect(try folder.names == ["a"])
  }

  @Test func `A folder that cannot be made is a failure with its name`() throws {
    let folder = try Folder()
    try folder.write("", to: "file")
    #expect(throws: SavingFailure.isNotFolder(folder.at("file"))) {
      try savePrivately(bytes("one"), as: "a", in: folder.at("file"))
    }
    #expect(throws: SavingFailure.noFolder("a\0b")) {
      try savePrivately(bytes("one"), as: "a", in: "a\0b")
    }
  }
}
