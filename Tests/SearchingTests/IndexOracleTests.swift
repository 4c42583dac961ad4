import Programme
import Searching
import Testing

/// Rows with fields of every kind, and the slow, obvious answers to a query about them.
private struct Sample {
  var names: [String] = []
  var roles: [[String]] = []
  /// Positions in `bodies`.
  var bodiesOfRows: [[Int]] = []
  var bodies: [String] = []
  /// A position in `titles`, or none.
  var titleOfRow: [Int?] = []
  var titles: [String] = []
  var starts: [Int?] = []
  var secrets: [[String]] = []

  init(rows: Int, _ random: inout SplitMix) {
    bodies = (0..<5).map { _ in random.text(upTo: 9) }
    titles = (0..<4).map { _ in random.text(upTo: 6) }
    for _ in 0..<rows {
      names.append(random.text(upTo: 8))
      roles.append((0..<random.number(below: 3)).map { _ in random.text(upTo: 4) })
      bodiesOfRows.append((0..<random.number(below: 3)).map { _ in random.number(below: 5) })
      titleOfRow.append(random.number(below: 3) == 0 ? nil : random.number(below: 4))
      starts.append(random.number(below: 3) == 0 ? nil : random.number(below: 12))
      secrets.append(random.number(below: 2) == 0 ? [] : [random.text(upTo: 5)])
    }
  }

  var index: SearchIndex {
    let codes = titleOfRow.map { Int32($0 ?? -1) }
    return SearchIndex(
      rows: names.count,
      fields: [
        FieldIndex([.name], texts: FoldedTexts(Texts(names), asNames: true)),
        FieldIndex([.role], texts: FoldedTexts(entries: names.count) { roles[$0] }),
        FieldIndex(
          [.institution], texts: FoldedTexts(Texts(bodies)),
          values: RowValues(rows: names.count) { bodiesOfRows[$0] }),
        FieldIndex([.position, .title], texts: FoldedTexts(Texts(titles)), values: .one(codes)),
        FieldIndex([.time], numbers: starts.map { $0.map { Int32($0) } ?? FieldIndex.absent }),
        FieldIndex([], texts: FoldedTexts(entries: names.count) { secrets[$0] }),
        FieldIndex(
          [.session], texts: FoldedTexts(entries: names.count) { roles[$0] },
          forPlainWords: false),
      ])
  }

  private func texts(_ row: Int, _ field: Field?) -> [String] {
    let bodies = bodiesOfRows[row].map { self.bodies[$0] }
    let title: [String] = titleOfRow[row].map { [titles[$0]] } ?? []
    switch field {
    case .name?: return [names[row]]
    case .role?, .session?: return roles[row]
    case .institution?: return bodies
    case .position?, .title?: return title
    case nil: return [names[row]] + roles[row] + bodies + title + secrets[row]
    default: return []
    }
  }

  private func number(_ row: Int, _ field: Field?) -> Int? {
    switch field {
    case .time?: starts[row]
    case .name?: names[row].isEmpty ? 0 : 1
    case .title?: titleOfRow[row] == nil ? 0 : 1
    case .role?, .session?: roles[row].count { !$0.isEmpty }
    case .institution?: bodiesOfRows[row].count
    default: nil
    }
  }

  /// The rows that an expression keeps.
  func rows(_ expression: Expression) -> [Int] {
    let meant = meant(expression)
    return names.indices.filter { holds($0, meant) }
  }

  /// With the first test that any row passes for what is read in several ways.
  private func meant(_ expression: Expression) -> Expression {
    switch expression {
    case .all(let parts): return .all(parts.map(meant))
    case .any(let parts): return .any(parts.map(meant))
    case .not(let part): return .not(meant(part))
    case .term(let term):
      guard case .firstOf(let tests) = term.test else { return expression }
      let held = tests.first { test in names.indices.contains { passes($0, term.field, test) } }
      return .term(Term(word: "", field: term.field, test: held ?? tests[0]))
    }
  }

  private func holds(_ row: Int, _ expression: Expression) -> Bool {
    switch expression {
    case .all(let parts): parts.allSatisfy { holds(row, $0) }
    case .any(let parts): parts.contains { holds(row, $0) }
    case .not(let part): !holds(row, part)
    case .term(let term): passes(row, term.field, term.test)
    }
  }

  private func passes(_ row: Int, _ field: Field?, _ test: Searching.Test) -> Bool {
    switch test {
    case .anyOf(let tests): return tests.contains { passes(row, field, $0) }
    case .number(let low, let high):
      guard let number = number(row, field) else { return false }
      return number >= low ?? 0 && number <= high ?? .max
    case .text(let test):
      return texts(row, field).contains {
        let isName = $0 == names[row] && (field == nil || field == .name)
        return passes(folded($0), test, isName: isName) || isPhrase(test, in: $0)
      }
    default: return false
    }
  }

  /// Whether words are there in a row with blanks or dashes between them.
  private func isPhrase(_ test: TextTest, in text: String) -> Bool {
    guard case .contains(let part) = test, part.contains(0x20), part.contains(where: { $0 != 0x20 })
    else { return false }
    let spaced = folded(String(text.map { "-‐".contains($0) ? " " : $0 }))
    return spaced.indices.contains { spaced[$0...].starts(with: part) }
  }

  private func passes(_ text: [UInt8], _ test: TextTest, isName: Bool) -> Bool {
    guard !text.isEmpty else { return false }
    let words = text.split(separator: 0x20)
    let joined = isName ? words.indices.map { Array(words[$0...].joined()) } : []
    switch test {
    case .contains(let part):
      let isInside = text.indices.contains { text[$0...].starts(with: part) }
      return isInside || joined.contains { $0.starts(with: part) }
    // Of several words the whole name may be spaced in any way.
    case .begins(let part):
      return text.starts(with: part) || words.count > 1 && joined.first?.starts(with: part) == true
    case .equals(let part):
      return text == part
        || words.count > 1 && joined.first == Array(part.split(separator: 0x20).joined())
    default: return false
    }
  }
}

extension SplitMix {
  mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// A text of few different letters, so that hits are common.
  mutating func text(upTo length: Int) -> String {
    let letters = Array("aab ABä同济濟-‐".unicodeScalars)
    let count = number(below: length + 1)
    return String(
      String.UnicodeScalarView((0..<count).map { _ in letters[number(below: letters.count)] }))
  }

  fileprivate mutating func expression(depth: Int) -> Expression {
    switch number(below: depth > 0 ? 7 : 3) {
    case 3: return .not(expression(depth: depth - 1))
    case 4: return .any([expression(depth: depth - 1), expression(depth: depth - 1)])
    case 5, 6: return .all([expression(depth: depth - 1), expression(depth: depth - 1)])
    default:
      let fields: [Field?] = [nil, nil, .name, .role, .institution, .title, .session, .time, .room]
      let field = fields[number(below: fields.count)]
      return .term(Term(word: "", field: field, test: field == nil ? word : test))
    }
  }

  private var test: Searching.Test {
    mutating get {
      switch number(below: 9) {
      case 6, 7: .text(number(below: 2) == 0 ? .equals(someText) : .begins(someText))
      case 0: .number(atLeast: number(below: 4), atMost: number(below: 2) == 0 ? nil : 8)
      case 1: .anyOf([word, word])
      case 2: .firstOf([.text(.equals(someText)), word, word])
      default: word
      }
    }
  }

  private var word: Searching.Test {
    mutating get { .text(.contains(someText)) }
  }

  private var someText: [UInt8] {
    mutating get {
      let text = folded(text(upTo: 2 + number(below: 4)))
      return text.isEmpty ? [0x61] : text
    }
  }
}

struct IndexOracleTests {
  @Test func `The index keeps the rows that a look at each row keeps`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(state: seed)
    for _ in 0..<40 {
      let rows = random.number(below: 200)
      let sample = Sample(rows: rows, &random)
      let index = sample.index
      for _ in 0..<40 {
        let expression = random.expression(depth: 3)
        let filter = Filter(expression)
        let expected = sample.rows(expression)
        #expect(index.rows(matching: filter).rows == expected, "seed \(seed), \(expression)")
        let some = RowSet((0..<rows).filter { $0 % 9 == 0 }, universe: rows)
        #expect(
          index.rows(matching: filter, within: some).rows == expected.filter { $0 % 9 == 0 },
          "seed \(seed), \(expression)")
      }
    }
  }

  @Test func `Many rows, shared between the cores, are answered like few`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(state: seed)
    let sample = Sample(rows: 21_003, &random)
    let index = sample.index
    for _ in 0..<5 {
      let expression = random.expression(depth: 2)
      let expected = sample.rows(expression)
      #expect(
        index.rows(matching: Filter(expression)).rows == expected, "seed \(seed), \(expression)")
    }
  }
}
