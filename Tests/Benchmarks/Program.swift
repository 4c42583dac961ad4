/// What is measured: ways to open the same people, here and in other programs.
enum Program: String, CaseIterable {
  /// Writes one byte and ends: what the pseudo-terminal itself costs.
  case floor = "printf"
  case table = "dais table"
  case folder = "dais folder"
  /// The table opened in the view of the people, where the keys are measured.
  case speakers = "dais --view speakers"
  case fzf
  case fzy

  static let peers: [Program] = [.fzf, .fzy]

  /// `nil` where the program is not installed.
  func command(opening dataset: Dataset, with dais: String) -> Command? {
    switch self {
    case .floor: installed("printf").map { Command(path: $0, arguments: ["x"]) }
    case .table: Command(path: dais, arguments: [dataset.commas])
    case .folder: Command(path: dais, arguments: [dataset.folder])
    case .speakers: Command(path: dais, arguments: [dataset.commas, "--view", "speakers"])
    case .fzf: installed("fzf").map { Command(path: $0, input: dataset.tabs) }
    case .fzy:
      installed("fzy").map { Command(path: $0, arguments: ["-l", "22"], input: dataset.tabs) }
    }
  }

  /// What is typed once the first screen stands.
  var script: [Stroke] {
    switch self {
    case .floor, .table, .folder: []
    case .speakers:
      [.unmeasured("/")] + Stroke.typing + [.unmeasured("\r")]
        + Stroke.moving(down: "j", pageDown: "\u{1B}[6~") + Stroke.sorting
    // fzf lists upwards from its prompt.
    case .fzf: Stroke.typing + Stroke.moving(down: "\u{0B}", pageDown: "\u{1B}[5~")
    case .fzy: Stroke.typing + Stroke.moving(down: "\u{0E}", pageDown: "\u{1B}[6~")
    }
  }
}
