import Foundation
import Programme
import Searching

/// A row as a file has it, and the slow, obvious way to match it.
///
/// What a query asks is taken from its expression; what a text holds is asked of Foundation and of
/// plain collections, so that it shares no code with the index.
struct SlowRow {
  var values: [Field: [String]] = [:]
  /// Other names, aliases and readings, which only bare words find.
  var hidden: [String] = []
  var states: Set<RowState> = []
  /// From its start on, below its end.
  var runs: Range<Int>?
  /// The moment of the query.
  var now: (day: Day, minute: Int)?
}

extension Filter {
  /// - Parameter rows: all that the row is one of.
  func matches(_ row: SlowRow, among rows: [SlowRow] = []) -> Bool {
    expression.map { row.passes($0, among: rows) } ?? true
  }
}

extension SlowRow {
  func passes(_ expression: Searching.Expression, among rows: [SlowRow] = []) -> Bool {
    switch expression {
    case .all(let parts): parts.allSatisfy { passes($0, among: rows) }
    case .any(let parts): parts.contains { passes($0, among: rows) }
    case .not(let part): !passes(part, among: rows)
    case .term(let term): passes(term.test, of: term.field, among: rows)
    }
  }

  private func passes(
    _ test: Searching.Test, of field: Field?, among rows: [SlowRow]
  ) -> Bool {
    var field = field
    // A bare beginning is that of a name.
    if case .text(.begins) = test, values[.name] != nil { field = field ?? .name }
    let values = field.map { self.values[$0] ?? [] } ?? self.values.values.joined() + hidden
    switch test {
    case .text(let test): return values.contains { Self.passes(test, $0) }
    case .number(let low, let high):
      return numbers(of: field).contains { $0 >= low ?? .min && $0 <= high ?? .max }
    case .day(let test):
      return values.contains { Day(iso: $0).map { test.passes($0, today: now?.day) } ?? false }
    case .exists: return values.contains { !$0.isEmpty }
    case .anyOf(let tests): return tests.contains { passes($0, of: field, among: rows) }
    case .firstOf(let tests):
      let meant = tests.first { test in rows.contains { $0.passes(test, of: field, among: rows) } }
      return meant.map { passes($0, of: field, among: rows) } ?? false
    case .state(let state): return states.contains(state)
    case .runsAt(let minutes):
      return (minutes ?? now.map { $0.minute...$0.minute }).map { runs?.overlaps($0) == true }
        ?? false
    case .beginsFromNow(let signs):
      guard let now, let runs else { return false }
      return signs.contains((runs.lowerBound - now.minute).signum())
    }
  }

  private func numbers(of field: Field?) -> [Int] {
    guard let field else { return [] }
    let values = values[field] ?? []
    switch field {
    case .people, .session, .institution: return [values.count { !$0.isEmpty }]
    case .time, .end: return values.compactMap { Clock($0)?.minutes }
    case .day: return values.compactMap { Day(iso: $0)?.ordinal }
    case _: return values.compactMap { Int($0) }
    }
  }

  /// Without case, marks and what joins names: all that the rows of these tests need.
  static func plain(_ text: String) -> String {
    let signed = Array(signed(text))
    return String(
      signed.indices.filter { place in
        let isInside = place > 0 && place + 1 < signed.count
        let isOfNumber = isInside && signed[place - 1].isDigit && signed[place + 1].isDigit
        return !"-.'’".contains(signed[place]) || isOfNumber && "-.".contains(signed[place])
      }.map { signed[$0] })
  }

  /// The same with what joins names.
  private static func signed(_ text: String) -> String {
    text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive],
      locale: Locale(identifier: "en"))
  }

  private static func passes(_ test: TextTest, _ value: String) -> Bool {
    let plain = plain(value)
    let joined = Self.joined(plain)
    let words = plain.split(separator: " ")
    let tails = words.indices.dropLast().map { Self.joined(words[$0...].joined(separator: " ")) }
    switch test {
    case .contains(let part):
      return plain.contains(text(part)) || tails.contains { $0.hasPrefix(text(part)) }
    case .equals(let whole):
      return plain == text(whole)
        || plain.contains(" ") && joined == Self.joined(text(whole))
    case .begins(let start): return [plain, joined].contains { $0.hasPrefix(text(start)) }
    case .between(let low, let high):
      let bytes = Array(plain.utf8)
      return !bytes.lexicographicallyPrecedes(low)
        && (high.isEmpty || bytes.lexicographicallyPrecedes(high))
    case .regex(let pattern):
      let signs = "-.'·"
      let named = signs.filter { $0 != "." && pattern.source.contains($0) }
      let passed = "[\(signs.filter { !named.contains($0) })]*"
      let source =
        named.isEmpty
        ? pattern.source : pattern.source.map { $0 == "^" ? "^" : passed + String($0) }.joined()
      let texts = named.isEmpty ? [plain, Self.signed(value)] : [Self.signed(value)]
      return texts.contains {
        $0.range(of: source, options: [.regularExpression, .caseInsensitive]) != nil
      }
    case .near(let word):
      return plain.split { !$0.isLetter && !$0.isNumber }.contains {
        EditTable.isNear(Array(text(word)), to: Array($0))
      }
    }
  }

  /// Without blanks, but for those between digits.
  private static func joined(_ text: String) -> String {
    text.split(separator: " ").reduce("") { joined, word in
      let partsDigits = joined.last?.isDigit == true && word.first?.isDigit == true
      return joined + (partsDigits ? " " : "") + word
    }
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}

/// The edits between a word and each beginning of another, by the whole table.
enum EditTable {
  static func isNear(_ word: [Character], to other: [Character]) -> Bool {
    if other.starts(with: word) { return true }
    let limit = word.count < 3 ? 0 : word.count < 8 ? 1 : 2
    let edits = edits(word, other)
    if word.count < 5, word.allSatisfy(\.isASCII) {
      return word.first == other.first && (edits.last ?? .max) <= limit
    }
    return edits.contains { $0 <= limit }
  }

  private static func edits(_ word: [Character], _ other: [Character]) -> [Int] {
    var rows = [Array(0...other.count)]
    for (place, letter) in word.enumerated() {
      let row = rows[place]
      var next = [row[0] + 1]
      for (index, candidate) in other.enumerated() {
        var least = min(
          row[index] + (letter == candidate ? 0 : 1), next[index] + 1, row[index + 1] + 1)
        // Neighbours that changed places are one edit.
        if place > 0, index > 0, word[place - 1] == candidate, letter == other[index - 1] {
          least = min(least, rows[place - 1][index - 1] + 1)
        }
        next.append(least)
      }
      rows.append(next)
    }
    return rows[word.count]
  }
}
