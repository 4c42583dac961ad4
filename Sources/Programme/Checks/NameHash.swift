/// What names are compared by before their texts are: equal for names that are loosely equal.
///
/// Letters of other scripts that have a case or can be taken apart are left out: names that differ
/// only there share a hash and are told apart by their texts.
struct NameHash {
  /// Of the words, in whatever order.
  private(set) var words: UInt64 = 0
  /// Of the words that are more than an initial, in whatever order.
  private(set) var fullWords: UInt64 = 0
  /// Of the letters, wherever words end.
  private(set) var letters: UInt64
  private(set) var count = 0
  private(set) var hasInitial = false
  private(set) var first = NameWord()
  private(set) var second = NameWord()
  private(set) var last = NameWord()

  /// - Parameters:
  ///   - name: valid UTF-8.
  ///   - seed: different in each process, so that no file can be made to collide.
  init(_ name: UnsafeBufferPointer<UInt8>, _ seed: UInt64) {
    letters = seed
    var word = NameWord(hash: seed)
    var at = 0
    while at < name.count {
      let byte = name[at]
      let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = Swift.min(at + width, name.count)
      let scalar = byte < 0x80 ? UInt32(byte) : name.scalar(at, end)
      switch NameLetter(scalar) {
      case .gap:
        if word.length > 0 { close(word) }
        word = NameWord(hash: seed)
      case .nothing, .mark: break
      case .plain(let letter):
        word.add(letter)
        letters.mix(letter)
      case .other:
        word.length += 1
        if let whole = scalar.withoutCase {
          word.hash.mix(whole)
          letters.mix(whole)
        }
      }
      at = end
    }
    if word.length > 0 { close(word) }
    (words, fullWords, letters) = (words.mixed, fullWords.mixed, letters.mixed)
  }

  private mutating func close(_ word: NameWord) {
    count += 1
    if count == 1 { first = word } else if count == 2 { second = word }
    last = word
    words &+= word.hash.mixed
    if word.isInitial { hasInitial = true } else { fullWords &+= word.hash.mixed }
  }
}

/// A word of a name while it is compared.
struct NameWord {
  var hash: UInt64 = 0
  var length = 0
  /// The first letter if it is plain, else 0.
  private(set) var initial: UInt8 = 0

  init(hash: UInt64 = 0) { self.hash = hash }

  mutating func add(_ letter: UInt8) {
    if length == 0 { initial = letter }
    length += 1
    hash.mix(letter)
  }

  /// One plain letter.
  var isInitial: Bool { length == 1 && initial >= UInt8(ascii: "a") }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar in these bytes, which are valid UTF-8.
  fileprivate func scalar(_ start: Int, _ end: Int) -> UInt32 {
    var value = UInt32(self[start]) & (end - start == 2 ? 0x1F : end - start == 3 ? 0x0F : 0x07)
    for i in (start + 1)..<Swift.max(end, start + 1) { value = value << 6 | UInt32(self[i] & 0x3F) }
    return value
  }

  /// Of the bytes as they are.
  func byteHash(_ seed: UInt64) -> UInt32 {
    var hash = seed
    var at = 0
    let start = UnsafeRawPointer(baseAddress)
    while let start, at + 8 <= count {
      hash = (hash ^ start.loadUnaligned(fromByteOffset: at, as: UInt64.self)).mixed
      at += 8
    }
    var word = UInt64(truncatingIfNeeded: count)
    while at < count {
      word = word << 8 | UInt64(self[at])
      at += 1
    }
    return UInt32(truncatingIfNeeded: (hash ^ word).mixed >> 32)
  }
}

extension UInt32 {
  /// Han and Hangul, which have no case, and most Cyrillic letters in lower case; else `nil`.
  fileprivate var withoutCase: UInt32? {
    switch self {
    case 0x410...0x42F: self == 0x419 ? 0x438 : self + 0x20
    case 0x430...0x44F: self == 0x439 ? 0x438 : self
    case 0x3400...0x9FFF, 0xAC00...0xD7A3, 0x20000...0x2EFFF: self
    default: nil
    }
  }
}

extension [UInt8] {
  /// Whether no scalar that begins in a part of the bytes stands for plainer ones: compatibility
  /// ideographs, single jamo, the kelvin.
  func hasPlainNames(part: Int, of parts: Int) -> Bool {
    withUnsafeBufferPointer { bytes in
      let last = Swift.max(bytes.count - 1, 0)
      for i in (last * part / parts)..<(last * (part + 1) / parts) where bytes[i] >= 0xCD {
        let next = bytes[i + 1]
        switch bytes[i] {
        case 0xCD where next == 0xBE: return false
        case 0xE1 where (0x84...0x87).contains(next) || next == 0xBF: return false
        case 0xE2 where next == 0x84: return false
        case 0xEF where (0xA4...0xAB).contains(next): return false
        case 0xF0 where next == 0xAF: return false
        default: break
        }
      }
      return true
    }
  }
}

extension UInt64 {
  var mixed: UInt64 {
    let product = self &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }

  fileprivate mutating func mix(_ part: some FixedWidthInteger) {
    self = (self ^ UInt64(truncatingIfNeeded: part)) &* 0x100_0000_01B3
  }
}
