/// The text as it is compared: without case, accents, width, dots, hyphens and apostrophes.
///
/// Letters without a decomposition are spelled out (ø is o, æ is ae, ß is ss), Han is simplified,
/// white space is a space, other control characters are gone: no byte is below a space. Folding
/// twice changes nothing. O(bytes).
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
      if let byte = foldedASCII(byte) { bytes.append(byte) }
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
    if let byte = foldedASCII(UInt8(scalar)) { bytes.append(byte) }
  } else if let place = FoldingTable.place(of: scalar) {
    FoldingTable.append(targetAt: place, to: &bytes)
  } else if let syllable = Syllable(startingWith: scalar, in: source, at: &at) {
    bytes.append(contentsOf: UTF8.encode(syllable.scalar) ?? .init())
    return syllable.parts
  } else {
    for index in start..<at { bytes.append(source[index]) }
  }
  return 1
}

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
