/// The text as it is compared: without case, accents, width, dots, hyphens and apostrophes.
///
/// A dot or a dash between two digits stays: room 1.2 is not room 12. Letters without a
/// decomposition are spelled out (ø is o, æ is ae, ß is ss), Han is simplified, 々 is the character
/// before it, white space is a space, other control characters are gone: no byte is below a space.
/// Folding twice changes nothing. O(bytes).
public func folded(_ text: some StringProtocol) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  appendFolded(text, to: &bytes)
  return bytes
}

func appendFolded(_ text: some StringProtocol, to bytes: inout [UInt8]) {
  var text = String(text)
  text.withUTF8 { appendFolded(utf8: $0, to: &bytes) }
}

/// Appends the fold of valid UTF-8.
func appendFolded(utf8 source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
  var at = 0
  while at < source.count {
    let byte = source[at]
    if byte < 0x80 {
      at += 1
      if let byte = foldedASCII(byte) ?? keptSign(of: source, from: at - 1, to: at) {
        bytes.append(byte)
      }
    } else {
      appendUnit(of: source, at: &at, to: &bytes)
    }
  }
}

/// Folds the scalars at `at` that fold as one, advances, and gives their number: 1 but for Hangul.
@discardableResult
func appendUnit(
  of source: UnsafeBufferPointer<UInt8>, at: inout Int, to bytes: inout [UInt8]
) -> Int {
  let start = at
  let scalar = decodedScalar(in: source, at: &at)
  if scalar < 0x80 {
    if let byte = foldedASCII(UInt8(scalar)) ?? keptSign(of: source, from: start, to: at) {
      bytes.append(byte)
    }
  } else if let place = FoldingTable.place(of: scalar) {
    let before = bytes.count
    FoldingTable.append(targetAt: place, to: &bytes)
    if bytes.count == before, let sign = keptSign(of: source, from: start, to: at) {
      bytes.append(sign)
    }
  } else if let syllable = Syllable(startingWith: scalar, in: source, at: &at) {
    bytes.append(contentsOf: UTF8.encode(syllable.scalar) ?? .init())
    return syllable.parts
  } else if scalar == iterationMark, let han = source.hanRepeated(at: start) {
    var place = han
    appendUnit(of: source, at: &place, to: &bytes)
  } else {
    for index in start..<at { bytes.append(source[index]) }
  }
  return 1
}

/// The mark 々, which stands for the Han character before it: 佐々木 is 佐佐木.
private let iterationMark: UInt32 = 0x3005

/// A byte in lower case; nil for what is dropped.
func foldedASCII(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x41...0x5A: byte | 0x20
  case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "`"): nil
  case 0x20...0x7E: byte
  case 0x09...0x0D: 0x20
  default: nil
  }
}

/// The dot or hyphen that a scalar between two digits is, which would be dropped elsewhere.
func keptSign(
  of source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> UInt8? {
  guard source.endsInDigit(start), source.hasDigit(at: end) else { return nil }
  var at = start
  return switch decodedScalar(in: source, at: &at) {
  case 0x2E, 0xFF0E: UInt8(ascii: ".")
  case 0x2D, 0x2010...0x2015, 0x2212, 0xFF0D: UInt8(ascii: "-")
  default: nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a digit stands there, also a full-width one.
  fileprivate func hasDigit(at place: Int) -> Bool {
    guard place < count else { return false }
    if self[place] < 0x80 { return self[place].isDigit }
    return isWideDigit(place)
  }

  /// Whether a digit stands in front of a place.
  fileprivate func endsInDigit(_ place: Int) -> Bool {
    guard place > 0, place <= count else { return false }
    return self[place - 1].isDigit || isWideDigit(place - 3)
  }

  /// Where the Han character begins that a 々 repeats; `nil` behind all else.
  fileprivate func hanRepeated(at mark: Int) -> Int? {
    var start = mark
    // Two are as many as names have.
    for _ in 0..<2 {
      start -= 1
      while start >= 0, self[start] & 0xC0 == 0x80 { start -= 1 }
      guard start >= 0 else { return nil }
      var at = start
      let scalar = decodedScalar(in: self, at: &at)
      if scalar != iterationMark { return isHan(scalar) ? start : nil }
    }
    return nil
  }

  private func isWideDigit(_ place: Int) -> Bool {
    guard place >= 0, place + 2 < count, self[place] == 0xEF, self[place + 1] == 0xBC else {
      return false
    }
    return (0x90...0x99).contains(self[place + 2])
  }
}

/// The scalar that begins at `at`, which moves behind it; `source` is the valid UTF-8 of a String.
func decodedScalar(in source: UnsafeBufferPointer<UInt8>, at: inout Int) -> UInt32 {
  let lead = source[at]
  at += 1
  guard lead >= 0xC0 else { return UInt32(lead) }
  let tail = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
  var value = UInt32(lead & (0x3F >> UInt8(tail)))
  for _ in 0..<tail where at < source.count {
    value = value << 6 | UInt32(source[at] & 0x3F)
    at += 1
  }
  return value
}
