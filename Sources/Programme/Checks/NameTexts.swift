/// Names as they are compared by meaning.
struct NameTexts {
  private let names: TextColumn
  private var stated: [Int: [String]] = [:]
  private var parts: [Int: [String]] = [:]

  init(_ names: TextColumn, _ others: [OtherNameOf]) {
    self.names = names
    for other in others {
      let key = LooseName(other.name).key
      if other.isStated {
        stated[other.record, default: []].append(key)
      } else {
        parts[other.record, default: []].append(key)
      }
    }
  }

  func name(_ record: Int) -> LooseName { LooseName(names[record] ?? "") }

  /// Whether two names of different words may mean one, as they stand.
  func areNear(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (name(a), name(b))
    guard first.key != second.key else { return false }
    let (mine, theirs) = (stated[a] ?? [], stated[b] ?? [])
    return first.letters == second.letters || (mine + (parts[a] ?? [])).contains(second.key)
      || (theirs + (parts[b] ?? [])).contains(first.key) || mine.contains { theirs.contains($0) }
  }
}

extension TextColumn {
  /// What stands before and in the brackets of a name, and beside a stroke.
  var partsInBrackets: [OtherNameOf] {
    guard texts.bytes.mayPartNames else { return [] }
    var found: [OtherNameOf] = []
    for record in 0..<count {
      let isWorthIt = texts.withUTF8(of: entry(of: record) ?? -1) { name in
        name.count < 400 && name.contains(where: \.mayPartNames)
      }
      guard isWorthIt, let name = self[record] else { continue }
      let parts = name.unicodeScalars.split { "()（）/／".unicodeScalars.contains($0) }
        // Behind brackets and a comma stands what the name belongs to.
        .filter { $0.first != "," }
      guard parts.count > 1 else { continue }
      found += parts.map { OtherNameOf(record: record, name: String($0), isStated: false) }
    }
    return found
  }
}

extension [UInt8] {
  /// Whether a bracket or a slash may be in it: eight bytes are looked at at once.
  fileprivate var mayPartNames: Bool {
    withUnsafeBytes { bytes in
      let words = bytes.count / 8
      for word in 0..<words {
        let here = bytes.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
        let found =
          here.bytes(equal: UInt8(ascii: "(")) | here.bytes(equal: UInt8(ascii: "/"))
          | here.bytes(equal: 0xEF)
        if found != 0 { return true }
      }
      return bytes[(words * 8)...].contains(where: \.mayPartNames)
    }
  }
}

extension UInt8 {
  /// Whether a bracket or a slash may begin with it, also one of full width.
  fileprivate var mayPartNames: Bool {
    self == UInt8(ascii: "(") || self == UInt8(ascii: "/") || self == 0xEF
  }
}
