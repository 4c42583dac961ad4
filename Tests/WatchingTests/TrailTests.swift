import Glibc
import Testing

@testable import Watching

@Suite struct TrailTests {
  @Test func `A trail names the links on its way and where they lie`() throws {
    let folder = try Folder()
    mkdir(folder.at("2026"), 0o700)
    mkdir(folder.at("2026/spring"), 0o700)
    symlink("2026", folder.at("year"))
    symlink("year/spring", folder.at("current"))
    symlink("../real.csv", folder.at("2026/spring/a.csv"))
    let trail = Trail(of: folder.at("current/./a.csv"))
    let expected = [
      Trail.Link(folder: folder.path, name: "current"),
      Trail.Link(folder: folder.path, name: "year"),
      Trail.Link(folder: folder.at("2026/spring"), name: "a.csv"),
    ]
    #expect(trail.links == expected)
    #expect(trail.end == folder.at("2026/spring/../real.csv"))
    #expect(trail.folders.contains(folder.at("2026/spring")))
  }

  @Test func `A trail that turns in a circle ends`() throws {
    let folder = try Folder()
    symlink("b", folder.at("a"))
    symlink("a/x", folder.at("b"))
    #expect(Trail(of: folder.at("a/c.csv")).links.count == 40)
  }

  static let plain: [(path: String, end: String)] = [
    ("a.csv", "./a.csv"), ("x/a.csv", "./x/a.csv"), ("/", "/"), (".", "."), ("", "."),
    ("/no/such/a.csv", "/no/such/a.csv"), ("no/../a.csv", "./no/../a.csv"),
  ]

  @Test(arguments: plain) func `A trail without links is its path`(path: String, end: String) {
    let trail = Trail(of: path)
    #expect(trail.links.isEmpty)
    #expect(trail.end == end)
  }
}
