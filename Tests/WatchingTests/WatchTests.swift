import Glibc
import Parallel
import Testing

@testable import Watching

@Suite struct WatchTests {
  /// How often a watch has told.
  private final class Told: Sendable {
    private let latest = Latest(0)
    var count: Int { latest.value }
    func add() { latest.value += 1 }
  }

  private func watch(
    _ files: FileSet, _ told: Told, method: Watch.Method = .told
  ) throws -> Watch {
    let watch = try #require(Watch(files, settling: 20, method: method) { told.add() })
    #expect(watch.begin(read: files.signature))
    #expect(comesTrue { watch.settled.value != nil })
    return watch
  }

  static let methods: [Watch.Method] = [.told, .looking(milliseconds: 5)]

  @Test(arguments: SaveWay.allCases, methods.indices)
  func `A save is told, however it is done`(way: SaveWay, method: Int) throws {
    let (folder, told) = (try Folder(), Told())
    let files = FileSet(folder: folder.linked(), names: ["a.csv"])
    write("one", to: files.path(of: "a.csv"))
    let watch = try watch(files, told, method: Self.methods[method])
    way.save(Array("another".utf8), to: files.path(of: "a.csv"))
    #expect(comesTrue { told.count == 1 && watch.settled.value == watch.files.value.signature })
    watch.end()
  }

  @Test func `Other files of the folder are not told`() throws {
    let (folder, told) = (try Folder(), Told())
    write("one", to: folder.at("a.csv"))
    let watch = try watch(folder.files("a.csv", "b.csv"), told)
    write("one", to: folder.at("other.csv"))
    write("one", to: folder.at("b.csv"))
    #expect(comesTrue { told.count == 1 })
    watch.end()
    #expect(told.count == 1)
  }

  @Test(arguments: methods.indices)
  func `A file that comes or goes in a folder among the names is told`(method: Int) throws {
    let (folder, told) = (try Folder(), Told())
    write("one", to: folder.at("a.csv"))
    let watch = try watch(folder.files("a.csv", "notes/"), told, method: Self.methods[method])
    let steps: [() -> Void] = [
      { mkdir(folder.at("notes"), 0o700) }, { write("one", to: folder.at("notes/a1.md")) },
      { unlink(folder.at("notes/a1.md")) },
    ]
    for (number, step) in steps.enumerated() {
      let before = watch.settled.value
      step()
      #expect(comesTrue { told.count == number + 1 && watch.settled.value != before })
    }
    watch.end()
  }

  @Test func `What was saved before the watch began is told`() throws {
    let (folder, told) = (try Folder(), Told())
    let files = folder.files("a.csv")
    let before = files.signature
    write("one", to: folder.at("a.csv"))
    let watch = try #require(Watch(files, settling: 20) { told.add() })
    #expect(watch.begin(read: before))
    #expect(comesTrue { told.count == 1 })
    watch.end()
  }

  @Test func `A folder that is replaced is watched on`() throws {
    let (folder, told) = (try Folder(), Told())
    for name in ["spring", "next"] {
      mkdir(folder.at(name), 0o700)
      write(name, to: folder.at("\(name)/a.csv"))
    }
    let watch = try watch(FileSet(folder: folder.at("spring"), names: ["a.csv"]), told)
    rename(folder.at("spring"), folder.at("former"))
    rename(folder.at("next"), folder.at("spring"))
    #expect(comesTrue { told.count == 1 })
    #expect(comesTrue { watch.settled.value == watch.files.value.signature })
    write("and later", to: folder.at("spring/a.csv"))
    #expect(comesTrue { told.count == 2 })
    watch.end()
  }

  @Test func `A folder above that is replaced is watched on`() throws {
    let (folder, told) = (try Folder(), Told())
    for name in ["year", "next"] {
      mkdir(folder.at(name), 0o700)
      mkdir(folder.at("\(name)/spring"), 0o700)
      write(name, to: folder.at("\(name)/spring/a.csv"))
    }
    let watch = try watch(FileSet(folder: folder.at("year/spring"), names: ["a.csv"]), told)
    rename(folder.at("year"), folder.at("former"))
    rename(folder.at("next"), folder.at("year"))
    #expect(comesTrue { told.count == 1 })
    watch.end()
  }

  @Test(arguments: SaveWay.allCases)
  func `Behind a link that was turned a save is told, and what it left is not`(
    way: SaveWay
  ) throws {
    let (folder, told) = (try Folder(), Told())
    let files = FileSet(folder: folder.linked(), names: ["a.csv"])
    let path = files.path(of: "a.csv")
    write("one", to: path)
    let watch = try watch(files, told)
    SaveWay.turnFolder.save(Array("two".utf8), to: path)
    #expect(comesTrue { told.count == 1 && watch.settled.value == files.signature })
    write("nobody reads this", to: folder.at("first/a.csv"))
    #expect(told.count == 1)
    way.save(Array("three".utf8), to: path)
    #expect(comesTrue { told.count > 1 && watch.settled.value == files.signature })
    watch.end()
  }

  @Test func `A link that came after the watch began is followed`() throws {
    let (folder, told) = (try Folder(), Told())
    mkdir(folder.at("elsewhere"), 0o700)
    write("one", to: folder.at("elsewhere/real.csv"))
    let watch = try watch(folder.files("a.csv"), told)
    symlink("elsewhere/real.csv", folder.at("a.csv"))
    #expect(comesTrue { told.count == 1 && watch.settled.value == watch.files.value.signature })
    write("another", to: folder.at("elsewhere/real.csv"))
    #expect(comesTrue { told.count == 2 })
    watch.end()
  }

  @Test func `A file is watched where it really lies`() throws {
    let (folder, told) = (try Folder(), Told())
    mkdir(folder.at("elsewhere"), 0o700)
    write("one", to: folder.at("elsewhere/real.csv"))
    symlink(folder.at("elsewhere/real.csv"), folder.at("a.csv"))
    let watch = try watch(folder.files("a.csv"), told)
    SaveWay.rename.save(Array("another".utf8), to: folder.at("elsewhere/real.csv"))
    #expect(comesTrue { told.count == 1 })
    watch.end()
  }

  @Test func `What was saved while it was read is read again`() throws {
    let (folder, told) = (try Folder(), Told())
    let path = folder.at("a.csv")
    write("one", to: path)
    let watch = try watch(folder.files("a.csv"), told)
    var count = 0
    let read = watch.settledReading { () -> (Int, [String]) in
      count += 1
      if count < 3 { write(String(repeating: "x", count: count), to: path) }
      return (count, [])
    }
    #expect(read?.outcome == 3)
    watch.end()
  }

  @Test func `What is saved all the time is given up`() throws {
    let (folder, told) = (try Folder(), Told())
    let path = folder.at("a.csv")
    let watch = try watch(folder.files("a.csv"), told)
    var size = 0
    let read = watch.settledReading(attempts: 6) { () -> (Int, [String]) in
      size += 1
      write(String(repeating: "x", count: size), to: path)
      return (size, [])
    }
    #expect(read == nil)
    watch.end()
  }

  @Test func `A file that only reading finds is looked at before it is read`() throws {
    let (folder, told) = (try Folder(), Told())
    write("one", to: folder.at("a.csv"))
    let watch = try watch(folder.files("a.csv"), told)
    var count = 0
    let read = watch.settledReading { () -> (Int, [String]) in
      count += 1
      return (count, ["published.xml"])
    }
    #expect(read?.outcome == 2)
    #expect(watch.files.value.names == ["a.csv", "published.xml"])
    watch.end()
  }

  @Test func `A signature names what is no file`() throws {
    let folder = try Folder()
    write("", to: folder.at("empty.csv"))
    #expect(mkfifo(folder.at("pipe.csv"), 0o600) == 0)
    #expect(mkdir(folder.at("folder.csv"), 0o700) == 0)
    symlink("/dev/null", folder.at("device.csv"))
    let names = ["empty.csv", "pipe.csv", "folder.csv", "device.csv", "gone.csv"]
    let signature = FileSet(folder: folder.path, names: names).signature
    #expect(
      signature.foreign(of: names).map { "\($0.name): \($0.kind)" } == [
        "pipe.csv: a pipe", "folder.csv: a folder", "device.csv: a device",
      ])
    #expect(signature.empty(of: names) == ["empty.csv"])
  }

  @Test func `A signature names what is gone and what is empty`() throws {
    let folder = try Folder()
    write("", to: folder.at("empty.csv"))
    write("one", to: folder.at("a.csv"))
    let signature = folder.files("a.csv", "empty.csv", "gone.csv").signature
    #expect(signature.empty(of: ["a.csv", "empty.csv", "gone.csv"]) == ["empty.csv"])
    #expect(signature.absent(of: ["a.csv", "empty.csv", "gone.csv"]) == ["gone.csv"])
  }
}

@Suite struct MountTests {
  private static let mounts = Mounts(
    text: """
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      35 22 0:31 / /srv/nfs rw shared:2 master:3 - nfs4 host:/share rw,vers=4.2
      36 22 0:32 / /srv/ssh rw - fuse.sshfs host:/ rw
      37 22 0:33 / /tmp rw shared:9 - tmpfs tmpfs rw
      38 22 0:34
      39 22 0:35 / /cut rw -
      """)

  @Test(arguments: [
    ("8:1", false), ("0:31", true), ("0:32", true), ("0:33", false), ("0:34", false),
    ("0:35", false), ("9:9", false),
  ])
  func `A file system of the network is told by its type`(device: String, isNetwork: Bool) {
    #expect(Self.mounts.isNetwork(device: device) == isNetwork)
  }

  @Test func `Without a list nothing is on the network`() {
    #expect(!Mounts(text: "").isNetwork(device: "8:1"))
    #expect(!"/no/such/folder".isOnNetwork)
  }
}
