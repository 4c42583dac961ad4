import Testing

/// What each target of the program may rest on; the test targets may rest on any of these.
private let allowed: [String: Set<String>] = [
  "Programme": [],
  "TerminalUI": [],
  "Parallel": [],
  "Reading": ["Programme", "Parallel", "CExpat", "CYAML", "TOMLKit"],
  "Searching": ["Programme", "Parallel"],
  "Views": ["Programme", "Searching", "Parallel"],
  "Writing": ["Programme", "Views", "TerminalUI"],
  "Saving": [],
  "Watching": ["Parallel"],
  "Dashboard": ["Programme", "Searching", "Views", "TerminalUI"],
  "CNcurses": [],
  "CExpat": [],
  "CYAML": [],
  "CursesBackend": ["CNcurses", "TerminalUI"],
  "BuiltIn": [],
  "dais": [
    "Programme", "Reading", "Searching", "Views", "Writing", "Saving", "Dashboard", "TerminalUI",
    "CursesBackend", "BuiltIn", "Parallel", "Watching", "ArgumentParser",
  ],
  "folding-table": [],
  "benchmark": ["Programme", "Searching"],
  "fuzz": ["Reading"],
  "pinyin-table": [],
]

/// What no target declares: the system's modules, and who may import them.
private let system: [String: Set<String>?] = [
  "Glibc": nil,
  "Synchronization": ["Parallel"],
  // CoreFoundation costs every start a megabyte and a third of a millisecond.
  "Foundation": ["folding-table", "pinyin-table"],
  "FoundationEssentials": ["Reading"],
  "FoundationInternationalization": ["Reading"],
]

private let own = House.targets.filter { $0.kind != .testTarget }
/// C without logic, the wiring, which other tests drive, and the makers of tables.
private let exempt: Set<String> = [
  "CNcurses", "CExpat", "CYAML", "dais", "folding-table", "pinyin-table", "benchmark", "fuzz",
]
private let tests = House.targets.filter { $0.kind == .testTarget }

struct DirectionTests {
  @Test func `The table of directions names every target of the program`() {
    #expect(Set(own.map(\.name)) == Set(allowed.keys))
  }

  @Test(arguments: own)
  func `A target rests on what the directions allow`(target: DeclaredTarget) {
    #expect(target.dependencies.subtracting(allowed[target.name] ?? []) == [])
  }

  @Test(arguments: ["Programme", "TerminalUI"])
  func `The two vocabularies import nothing at all`(name: String) {
    let sources = House.sources(below: "Sources/\(name)")
    #expect(!sources.isEmpty)
    for source in sources { #expect(source.imports == [], "\(source)") }
  }

  @Test(arguments: own.filter { $0.kind != .systemLibrary && $0.name != "CNcurses" })
  func `A source imports what its target declares`(target: DeclaredTarget) {
    let sources = House.sources(below: target.path)
    #expect(!sources.isEmpty)
    let known = target.dependencies.union(
      system.filter { $0.value?.contains(target.name) ?? true }.keys)
    for source in sources {
      #expect(source.imports.subtracting(known) == [], "\(source)")
    }
  }

  @Test(arguments: tests)
  func `A test imports what its target declares`(target: DeclaredTarget) {
    let sources = House.sources(below: target.path)
    #expect(!sources.isEmpty)
    let known = target.dependencies.union(["Testing", "Foundation", "Glibc", "Dispatch"])
    for source in sources {
      #expect(source.imports.subtracting(known) == [], "\(source)")
    }
  }

  @Test func `Only the backend knows of curses`() {
    for source in House.sources(below: "Sources") + House.sources(below: "Resources")
    where source.imports.contains("CNcurses") {
      #expect(source.path.hasPrefix("Sources/CursesBackend/"), "\(source)")
    }
  }

  @Test func `Only reading knows of expat`() {
    for source in House.sources(below: "Sources") where source.imports.contains("CExpat") {
      #expect(source.path.hasPrefix("Sources/Reading/XML/"), "\(source)")
    }
  }

  @Test func `Only the reader of YAML knows of libyaml`() {
    for source in House.sources(below: "Sources") where source.imports.contains("CYAML") {
      #expect(source.path.hasPrefix("Sources/Reading/Published/YAML/"), "\(source)")
    }
  }

  @Test(arguments: own.filter { !exempt.contains($0.name) })
  func `Every target of the program has its tests`(target: DeclaredTarget) {
    #expect(tests.contains { $0.name == target.name + "Tests" })
  }

  @Test(arguments: ["Sources", "Tests"])
  func `Every folder belongs to a target`(folder: String) {
    let declared = Set(House.targets.map(\.path))
    let folders = House.folders(in: folder).map { "\(folder)/\($0)" }
    #expect(!folders.isEmpty)
    #expect(Set(folders).subtracting(declared) == [])
  }
}
