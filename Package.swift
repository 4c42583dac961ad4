// swift-tools-version: 6.2

import PackageDescription

/// Settings every Swift target shares: one language mode, no warnings, explicit existentials.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-Xfrontend", "-prespecialize-generic-metadata"], .when(configuration: .release)),
]

/// A target that imports Foundation says so in release, where the program is one static file.
let foundation: [SwiftSetting] =
  strict + [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]

let package = Package(
  name: "dais",
  products: [
    .executable(name: "dais", targets: ["dais"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // Pure: what a meeting is, and what is doubtful in it.
    .target(name: "Programme", swiftSettings: strict),

    // The one place where threads are begun.
    .target(name: "Parallel", swiftSettings: strict),

    // Pure: cells, styles, rectangles, keys, widths; the terminal as a protocol.
    .target(name: "TerminalUI", swiftSettings: strict),

    // The XML parser of the system.
    .systemLibrary(name: "CExpat"),
    // The YAML parser of the system.
    .systemLibrary(name: "CYAML"),

    // Bytes to a meeting: one file per format, detection by content, diagnostics.
    .target(
      name: "Reading",
      dependencies: [
        "Programme", "Parallel", "CExpat", "CYAML", .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: foundation),

    // Pure: folding, the filter as a parsed value, matching, highlighting.
    .target(
      name: "Searching", dependencies: ["Programme", "Parallel"], swiftSettings: strict),

    // Pure: what each view shows of a meeting: columns, rows, order, details with links.
    .target(
      name: "Views", dependencies: ["Programme", "Searching", "Parallel"], swiftSettings: strict),

    // Pure: views as text, CSV and JSON; a meeting as a native folder.
    .target(
      name: "Writing", dependencies: ["Programme", "Views", "TerminalUI"], swiftSettings: strict),

    // Sees that files were saved, and that they are whole.
    .target(name: "Watching", dependencies: ["Parallel"], swiftSettings: strict),

    // The one careful file writer.
    .target(name: "Saving", swiftSettings: strict),

    // Pure: state, actions, update and frame of this dashboard.
    .target(
      name: "Dashboard", dependencies: ["Programme", "Searching", "Views", "TerminalUI"],
      swiftSettings: strict),

    // The only code that knows about curses.
    .target(
      name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CursesBackend", dependencies: ["CNcurses", "TerminalUI"], swiftSettings: strict),

    // The meeting that the program carries with it.
    .target(
      name: "BuiltIn", path: "Resources",
      resources: [
        .embedInCode("meeting/meeting.toml"), .embedInCode("meeting/agenda.csv"),
        .embedInCode("meeting/speakers.csv"), .embedInCode("meeting/institutions.csv"),
        .embedInCode("meeting/attendance.csv"),
      ], swiftSettings: strict),

    // Arguments, wiring, effects, exit codes.
    .executableTarget(
      name: "dais",
      dependencies: [
        "Programme", "Reading", "Searching", "Views", "Writing", "Saving", "Dashboard",
        "TerminalUI", "CursesBackend", "BuiltIn", "Parallel", "Watching",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: foundation,
      linkerSettings: [
        .unsafeFlags(
          ["-static-executable", "-Xlinker", "--gc-sections", "-Xlinker", "--icf=safe"],
          .when(configuration: .release))
      ]),

    // Asks Foundation once for what folding needs and writes the table that is committed.
    .executableTarget(
      name: "folding-table", path: "Sources/FoldingTable", swiftSettings: foundation),
    // Likewise for the readings and strokes of Han characters.
    .executableTarget(
      name: "pinyin-table", path: "Sources/PinyinTable", swiftSettings: foundation),

    // Measures the program and its peers; built with the tests, run by .ci/bench.
    .executableTarget(
      name: "benchmark", dependencies: ["Programme", "Searching"], path: "Tests/Benchmarks",
      swiftSettings: strict),
    // What libFuzzer runs, by .ci/fuzz; the tests run the same on fewer inputs.
    .executableTarget(
      name: "fuzz", dependencies: ["Reading"], path: "Tests/Fuzzing", swiftSettings: strict),

    .testTarget(
      name: "BenchmarkTests", dependencies: ["benchmark"], swiftSettings: strict),

    .testTarget(name: "ProgrammeTests", dependencies: ["Programme"], swiftSettings: strict),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"], swiftSettings: strict),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"], swiftSettings: strict),
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "Programme", "Writing"],
      exclude: ["Seeds", "Crashers", "Tables"],
      swiftSettings: strict),
    .testTarget(
      name: "BuiltInTests", dependencies: ["BuiltIn", "Reading", "Programme"],
      swiftSettings: strict),
    .testTarget(
      name: "SearchingTests", dependencies: ["Searching", "Programme"], swiftSettings: strict),
    .testTarget(
      name: "ViewsTests", dependencies: ["Views", "Programme", "Searching", "Reading", "BuiltIn"],
      swiftSettings: strict),
    .testTarget(
      name: "WritingTests",
      dependencies: [
        "Writing", "Views", "Programme", "Searching", "Reading", "BuiltIn", "TerminalUI",
      ],
      exclude: ["Exports"], swiftSettings: strict),
    .testTarget(
      name: "WatchingTests", dependencies: ["Watching", "Parallel", "Reading", "Programme"],
      swiftSettings: strict),
    .testTarget(name: "SavingTests", dependencies: ["Saving"], swiftSettings: strict),
    .testTarget(
      name: "DashboardTests",
      dependencies: [
        "Dashboard", "Programme", "Searching", "Views", "TerminalUI", "Reading", "BuiltIn",
      ],
      exclude: ["Screens"], swiftSettings: strict),
    .testTarget(
      name: "CursesBackendTests", dependencies: ["CursesBackend", "CNcurses", "TerminalUI"],
      swiftSettings: strict),
    // Reads the package description and the sources: the walls of the house.
    .testTarget(name: "HouseTests", swiftSettings: strict),
    // Drives the release executable in a pseudo-terminal.
    .testTarget(name: "EndToEndTests", swiftSettings: strict),
  ]
)
