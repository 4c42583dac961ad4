import ArgumentParser
import Glibc
import Programme
import Saving
import Searching
import TerminalUI
import Views
import Writing

struct ExportRows: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.export.rawValue,
    abstract: "Write the rows of a view to standard output or a file.",
    discussion: "A word of the query that begins with '-' follows '--'.",
    aliases: [CommandName.list.rawValue])

  @Argument(help: "overview, agenda, speakers, institutions, checks or changes.")
  var view: View

  @Argument(help: "Words that a row must hold, in any order.")
  var query: [String] = []

  @Option(name: .customLong("in"), help: "A meeting folder or a programme file.")
  var path: String?

  @Option(help: "An earlier version to compare with: for changes, and for is:changed.")
  var since: String?

  @OptionGroup var meeting: MeetingOptions

  @Option(help: "text, json or csv; without it, by the ending of OUTPUT, else text.")
  var format: ExportFormat?

  @Option(name: [.short, .long], help: "Write to this file, whole or not at all.")
  var output: String?

  @Flag(help: "Replace OUTPUT if it exists.")
  var force = false

  @Option(help: "The columns, by id, joined by commas.")
  var columns: String?

  @Option(help: "Sort by these columns: name,-sessions. Written --sort=… when it begins with '-'.")
  var sort: String?

  @Option(help: "Put the rows under headings: day, room, track, kind, role, institution, letter.")
  var group: String?

  @Option(help: "The widest line in cells; without it, as wide as the rows need.")
  var width: Int?

  @Option(help: "The columns of characters of ambiguous width: 1 or 2.")
  var ambiguous = 1

  func validate() throws {
    if view == .changes, since == nil {
      throw ValidationError(
        "changes: nothing to compare with. Give the earlier version: --since OLD")
    }
    if let width, width < 1 { throw ValidationError("--width \(width): it is 1 or more.") }
    guard AmbiguousWidth(rawValue: ambiguous) != nil else {
      throw ValidationError("--ambiguous \(ambiguous): it is 1 or 2.")
    }
  }

  func run() throws {
    if format == nil, let ending = ExportFormat.foreignEnding(of: output) {
      throw ValidationError(
        "-o: files that end in '.\(ending)' are not written yet. Give --format text, json or csv.")
    }
    let columns = try chosenColumns
    let keys = try sortKeys
    let division = try chosenDivision
    let filter = Filter(query.joined(separator: " "), isFinished: true)
    try complain(about: filter)
    let earlier = try since.map { try meeting.load($0) }
    let loaded = try meeting.load(path)
    complain(about: loaded)
    let changes = earlier.map { Changes(of: loaded.meeting, since: $0) } ?? Changes()
    let excerpt = Excerpt(
      of: Table(view, of: loaded, changes: changes), filter: filter, sort: keys, division: division,
      columns: columns, moment: meeting.moment(of: filter, in: loaded))
    try deliver(text(of: excerpt))
    complainOfClocks(in: excerpt)
    complainOfReadings(filter, in: excerpt.table, at: excerpt.moment)
    if excerpt.rows.isEmpty {
      complainOfNothing(filter, in: excerpt.table, at: excerpt.moment, since: since)
    }
    if excerpt.table.count == 0, let since {
      complain("changes: nothing changed since '\(since)'.")
    }
    if excerpt.rows.isEmpty { throw Failure(.nothingFound) }
  }

  private var chosenColumns: [Column]? {
    get throws {
      guard let columns else { return nil }
      let chosen = try columns.split(separator: ",").map { try column(String($0)) }
      if chosen.isEmpty { throw ValidationError("--columns '\(columns)': it names no column.") }
      if Set(chosen).count < chosen.count {
        throw ValidationError("--columns '\(columns)': it names a column twice.")
      }
      return chosen
    }
  }

  private func column(_ id: String) throws -> Column {
    do throws(SortKeyFailure) {
      return try view.column(id.filter { $0 != " " })
    } catch {
      throw ValidationError("--columns: \(error.description)")
    }
  }

  private var sortKeys: [SortKey] {
    get throws {
      do throws(SortKeyFailure) {
        return try view.sortKeys(sort ?? "")
      } catch {
        throw ValidationError("--sort: \(error.description)")
      }
    }
  }

  private var chosenDivision: Division? {
    get throws {
      guard let group else { return nil }
      if let known = view.divisions.first(where: { $0.rawValue == group }) { return known }
      let names = view.divisions.map(\.rawValue)
      let hint = names.closest(to: group).map { "Did you mean '\($0)'?" }
      throw ValidationError(
        "--group: the rows of \(view.rawValue) have no '\(group)'. "
          + (hint ?? "It is one of \(names.joined(separator: ", "))."))
    }
  }

  private var writtenFormat: ExportFormat { format ?? ExportFormat(fileName: output) }

  /// Says once that JSON, which writes moments, lacks the clocks of days without a date.
  private func complainOfClocks(in excerpt: Excerpt) {
    let count = writtenFormat == .json ? excerpt.rowsWithoutDate : 0
    guard count > 0 else { return }
    complain(
      "\(count == 1 ? "1 row has" : "\(count.grouped) rows have") a clock and no date, which JSON "
        + "writes as null. Give the days dates, or export text or csv.")
  }

  private func text(of excerpt: Excerpt) -> String {
    switch writtenFormat {
    case .text:
      excerpt.text(width: width, ambiguous: AmbiguousWidth(rawValue: ambiguous) ?? .narrow)
    case .json: excerpt.json
    case .csv: excerpt.csv
    }
  }

  private func deliver(_ text: String) throws(Failure) {
    guard let output, output != "-" else { return try write(text) }
    do throws(SavingFailure) {
      _ = try save(Array(text.utf8), to: output, replacing: force)
    } catch {
      throw Failure(.unwritable, error.description)
    }
  }
}

enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv

  /// The ending of a file's name that promises another format.
  static func foreignEnding(of fileName: String?) -> String? {
    let ending = fileName?.split(separator: ".").last.map { $0.lowercased() }
    return ["md", "markdown", "html", "htm", "ics", "xml"].first { $0 == ending }
  }

  /// By the ending of a file's name; text for all others.
  init(fileName: String?) {
    let ending = fileName?.split(separator: ".").last.map { $0.lowercased() }
    self = ending.flatMap(ExportFormat.init(rawValue:)) ?? .text
  }
}

extension SortKeyFailure {
  var description: String {
    switch self {
    case .unknownColumn(let name, let known):
      let hint = known.closest(to: name).map { "Did you mean '\($0)'?" }
      return "unknown column '\(name)'. "
        + (hint ?? "It is one of \(known.joined(separator: ", ")).")
    }
  }
}
