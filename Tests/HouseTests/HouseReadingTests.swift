import Testing

/// The tests of the reading that the other tests of this target rest on.
struct HouseReadingTests {
  @Test(arguments: [
    ("a // try!\nb", "a \nb"),
    ("a /* as!\n*/ b", "a \n b"),
    (#"f("try!") + g"#, #"f("") + g"#),
    (#"f("\"try!") + g"#, #"f("") + g"#),
    ("f(#\"a\"b\\\"#) + g", #"f("") + g"#),
    ("f(\"\"\"\n  \"as!\"\n  \"\"\") + g", "f(\"\"\n\n) + g"),
    (#""http://x" + g"#, #""" + g"#),
  ])
  func `Comments and strings are not code`(text: String, code: String) {
    #expect(codeOnly(text) == code)
  }

  @Test(
    arguments: [
      ("import Glibc", ["Glibc"]),
      ("  public import Programme", ["Programme"]),
      ("@testable import Saving", ["Saving"]),
      ("@preconcurrency internal import A\nimport B", ["A", "B"]),
      ("import struct Foundation.Data", ["Foundation"]),
      ("// import A\nlet important = 1", []),
      ("\"import A\"", []),
    ] as [(String, [String])])
  func `Imports are found`(text: String, modules: [String]) {
    #expect(Source(path: "", text: text).imports == Set(modules))
  }

  @Test func `Targets are found with their dependencies`() {
    let text = """
      // .target(name: "No", dependencies: ["X"]),
      .target(
        name: "A", dependencies: ["B", .product(name: "C", package: "c")], swiftSettings: strict),
      .executableTarget(name: "d", path: "Sources/D", swiftSettings: s(["x"])),
      .testTarget(name: "ATests", dependencies: ["A"], exclude: ["Y"]),
      """
    #expect(
      declaredTargets(in: text) == [
        DeclaredTarget(kind: .target, name: "A", path: "Sources/A", dependencies: ["B", "C"]),
        DeclaredTarget(kind: .executableTarget, name: "d", path: "Sources/D", dependencies: []),
        DeclaredTarget(
          kind: .testTarget, name: "ATests", path: "Tests/ATests", dependencies: ["A"]),
      ])
  }
}
