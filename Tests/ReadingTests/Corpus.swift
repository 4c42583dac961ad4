import Foundation
import Programme
import Reading
import Testing
import Writing

/// Real files of organisers, which lie beside the checkout where they are at hand.
enum Corpus {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/corpus")

  /// What an independent count found in each file; empty where the corpus is not at hand.
  static let entries: [CorpusEntry] = {
    let manifest = folder.appending(path: "MANIFEST.tsv")
    let text = (try? String(contentsOf: manifest, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().compactMap { CorpusEntry(String($0)) }
  }()

  static var isAtHand: Bool { !entries.isEmpty }

  /// Said where the tests that need it are passed over.
  static let absence: Comment = "The corpus is not beside the checkout: its files are not read."

  static func path(_ file: String) -> String { folder.appending(path: file).path }
}

/// A line of the manifest.
struct CorpusEntry: Sendable, CustomTestStringConvertible {
  let file: String
  let figures: Figures

  init?(_ line: String) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count >= 11, let sessions = Int(cells[7]), let people = Int(cells[8]),
      let rooms = Int(cells[9]), let days = Int(cells[10])
    else { return nil }
    file = cells[0]
    figures = Figures(sessions: sessions, people: people, rooms: rooms, days: days)
  }

  var testDescription: String { file }
}

/// How much a programme holds, as `info` counts.
struct Figures: Equatable, Sendable, CustomStringConvertible {
  var sessions: Int
  var people: Int
  var rooms: Int
  var days: Int

  init(sessions: Int, people: Int, rooms: Int, days: Int) {
    (self.sessions, self.people) = (sessions, people)
    (self.rooms, self.days) = (rooms, days)
  }

  init(_ loaded: LoadedMeeting) {
    var figures: [String: Int] = [:]
    if case .object(let members) = Summary(loaded).json {
      for case (let name, .number(let value)) in members { figures[name] = value }
    }
    self.init(
      sessions: figures["sessions", default: -1], people: figures["speakers", default: -1],
      rooms: figures["rooms", default: -1], days: figures["days", default: -1])
  }

  var description: String { "\(sessions) sessions, \(people) people, \(rooms) rooms, \(days) days" }
}
