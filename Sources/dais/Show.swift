import ArgumentParser
import Programme
import Searching
import Views
import Writing

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.show.rawValue,
    abstract: "Print one item and all it links to, as the detail pane shows it.")

  @Argument(help: "The id, name or title of an item, or a query that finds only one.")
  var what: String

  @Option(name: .customLong("in"), help: "A meeting folder or a programme file.")
  var path: String?

  @OptionGroup var options: MeetingOptions

  func run() throws {
    let loaded = try options.load(path)
    complain(about: loaded)
    let named = loaded.meeting.items(called: what)
    let found = named.isEmpty ? try items(of: loaded) : named
    guard let item = found.first, let detail = loaded.meeting.detail(of: item) else {
      throw Failure(.nothingFound, "'\(what)': no such item. To see them: dais list speakers")
    }
    guard found.count == 1 else {
      let shown = found.prefix(Self.mostNames).map { "  " + loaded.meeting.summary(of: $0) }
      let rest = found.count - shown.count
      let names = (shown + (rest > 0 ? ["  … \(rest) more"] : [])).joined(separator: "\n")
      throw Failure(
        .nothingFound, "'\(what)': \(found.count) items. Give an id:\n\(names)")
    }
    try write(detail.text)
  }

  private static let mostNames = 20

  /// The items that the text finds as a query.
  private func items(of loaded: LoadedMeeting) throws(Failure) -> [Item] {
    let filter = Filter(what, isFinished: true)
    if filter.isEmpty { return [] }
    try complain(about: filter)
    let named = try rows(of: loaded, matching: filter.ofNames)
    // A name that is meant stands before those that only mention it.
    if named.count == 1 { return named }
    let items = try named + rows(of: loaded, matching: filter).filter { !named.contains($0) }
    if items.isEmpty { for hint in filter.connectivesMeant { complain("the query: \(hint)") } }
    return items
  }

  private func rows(of loaded: LoadedMeeting, matching filter: Filter) throws(Failure) -> [Item] {
    [View.agenda, .speakers, .institutions].flatMap { view -> [Item] in
      let table = Table(view, of: loaded)
      // A room is that of sessions, and not of those who appear in them.
      guard table.index.borrowedFields(of: filter).isEmpty else { return [] }
      let excerpt = Excerpt(
        of: table, filter: filter, moment: options.moment(of: filter, in: loaded))
      return excerpt.rows.all.compactMap { excerpt.table.item($0) }
    }
  }
}

extension Meeting {
  private var items: [Item] {
    sessions.indices.map(Item.session) + speakers.indices.map(Item.speaker)
      + institutions.indices.map(Item.institution)
  }

  /// The items with that id, else the sessions with that code, else those whose name or title folds
  /// to the same. O(records).
  func items(called text: String) -> [Item] {
    let byID = items.filter { id(of: $0).utf8.elementsEqual(text.utf8) }
    if !byID.isEmpty { return byID }
    let byCode = sessions.indices.filter {
      sessions[$0].code?.utf8.elementsEqual(text.utf8) == true
    }
    if !byCode.isEmpty { return byCode.map(Item.session) }
    let wanted = folded(text)
    return items.filter { folded(name(of: $0)) == wanted }
  }

  private func id(of item: Item) -> String {
    switch item {
    case .session(let i): sessions[i].id
    case .speaker(let i): speakers[i].id
    case .institution(let i): institutions[i].id
    }
  }

  /// `lei-xinghui  LEI Xinghui  speaker`
  func summary(of item: Item) -> String {
    let kind =
      switch item {
      case .session: "session"
      case .speaker: "speaker"
      case .institution: "institution"
      }
    return "\(id(of: item))  \(name(of: item))  \(kind)"
  }
}
