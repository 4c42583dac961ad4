/// The key of one name that holds Han: its syllables with a space between, so that `wang wei` and
/// 王伟 stand together, then what tells apart those that sound alike.
struct PinyinKey {
  private let start: Int
  private var hasHan = false
  private var isBehindSyllable = false
  /// Whether the characters of a run are told by the pinyin of the data.
  private var isGiven = false

  init(key start: Int) { self.start = start }

  /// Ends the syllables, and the strokes.
  private static let end: UInt8 = 1

  mutating func append(
    _ name: UnsafeBufferPointer<UInt8>, pinyin: UnsafeBufferPointer<UInt8>?,
    _ words: inout PinyinWords, to key: inout [UInt8]
  ) {
    var (at, pinyin, last) = (0, pinyin, UInt16(0))
    while at < name.count {
      let before = at
      let scalar = decodedScalar(in: name, at: &at)
      last = scalar < 0x3000 ? 0 : ReadingTable.readings(of: scalar, behind: last)
      let readings = Int(last)
      if readings == 0 {
        at = before
        appendOther(name, &at, to: &key)
        continue
      }
      hasHan = true
      if let given = pinyin {
        pinyin = nil
        append(given, &words, to: &key)
      }
      if isGiven { continue }
      let begins = key.count == start
      let special = begins ? compoundSurname(scalar, before: name, at) : nil
      append(
        special ?? ReadingTable.letters(of: ReadingTable.syllable(of: readings, asSurname: begins)),
        to: &key)
    }
    guard hasHan else { return }
    while key.count > start, key.last == 0x20 { key.removeLast() }
    key.append(Self.end)
    appendStrokes(of: name, to: &key)
    key.append(Self.end)
    appendFolded(utf8: name, to: &key)
  }

  private func appendStrokes(of name: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]) {
    var at = 0
    while at < name.count {
      let scalar = decodedScalar(in: name, at: &at)
      if isHan(scalar) { key.append(StrokeByte.strokes(of: scalar)) }
    }
  }

  /// What has no reading stays as it folds.
  private mutating func appendOther(
    _ name: UnsafeBufferPointer<UInt8>, _ at: inout Int, to key: inout [UInt8]
  ) {
    let end = key.count
    appendUnit(of: name, at: &at, to: &key)
    guard key.count > end, key[end] != 0x20 else { return }
    if isBehindSyllable, key[end - 1] != 0x20 { key.insert(0x20, at: end) }
    (isBehindSyllable, isGiven) = (false, false)
  }

  private mutating func append(
    _ pinyin: UnsafeBufferPointer<UInt8>, _ words: inout PinyinWords, to key: inout [UInt8]
  ) {
    words.forEachUnit(in: pinyin) { unit in
      isGiven = true
      if Int(unit) <= ReadingTable.syllableCount {
        append(ReadingTable.letters(of: Int(unit)), to: &key)
      } else if let letter = PinyinUnit.byte(ofLetter: unit) {
        if PinyinUnit.isBeginning(unit) {
          append(UInt64(letter), to: &key)
        } else {
          key.append(letter)
        }
      }
    }
  }

  private mutating func append(_ letters: UInt64, to key: inout [UInt8]) {
    if key.count > start, key.last != 0x20 { key.append(0x20) }
    var rest = letters
    while rest != 0 {
      key.append(UInt8(truncatingIfNeeded: rest))
      rest &>>= 8
    }
    isBehindSyllable = true
  }
}

/// How the first character is read of the surnames of two that are read otherwise than alone.
func compoundSurname(
  _ first: UInt32, before name: UnsafeBufferPointer<UInt8>, _ at: Int
) -> UInt64? {
  var at = at
  guard at < name.count else { return nil }
  switch (first, decodedScalar(in: name, at: &at)) {
  case ("万", "俟"), ("萬", "俟"): return packed("mo")
  case ("尉", "迟"), ("尉", "遲"): return packed("yu")
  case ("澹", "台"), ("澹", "臺"): return packed("tan")
  case ("单", "于"), ("單", "于"): return packed("chan")
  default: return nil
  }
}

private func ~= (pattern: Unicode.Scalar, value: UInt32) -> Bool { pattern.value == value }

private func packed(_ letters: StaticString) -> UInt64 {
  (0..<letters.utf8CodeUnitCount).reversed().reduce(0) { $0 << 8 | UInt64(letters.utf8Start[$1]) }
}
