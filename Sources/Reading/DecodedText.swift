import Glibc
import Parallel
import Programme

/// The bytes of a text file as correct UTF-8 without a byte order mark.
struct DecodedText {
  let bytes: [UInt8]

  /// Repairs what is no text and reports it once, at its first place, with a count.
  init(_ raw: consuming [UInt8], file: SourceFile, faults: Faults) {
    let text = Self.utf8(consume raw, file, faults)
    if let fault = Self.firstInvalidOffset(text) {
      let mended = text.declaredLatin ?? Self.mended(text, from: fault, file, faults)
      bytes = Self.withoutEmptyEnd(mended, file, faults)
    } else {
      bytes = Self.withoutEmptyEnd(text, file, faults)
    }
    if let nul = Self.firstNUL(in: bytes) {
      let place = TextPlace(of: nul, in: bytes[...])
      faults.add(
        file, line: place.line, column: place.column,
        "the file holds NUL characters.", "Remove them; they are kept as they are.")
    }
  }

  /// Text that is not UTF-8: cut, in an older encoding where it reads like one, else damaged.
  private static func mended(
    _ text: [UInt8], from fault: Int, _ file: SourceFile, _ faults: Faults
  ) -> [UInt8] {
    if let letter = text.lastLetterOfWindows1252(at: fault) {
      let place = TextPlace(of: fault, in: text[...])
      faults.add(
        file, line: place.line, column: place.column,
        "the file is not UTF-8; its last byte is read as \(letter.quoted) of Windows-1252, and may "
          + "be the beginning of a character.",
        "Save it as UTF-8, or get it again, whole, if it is cut.")
      return text[..<fault] + Array(letter.utf8)
    }
    if text[fault...].isCutCharacter {
      tellCut(text, file, faults)
      return Array(text[..<fault])
    }
    let place = TextPlace(of: fault, in: text[...])
    let repaired = Array(String(decoding: text, as: UTF8.self).utf8)
    let count = replacements(in: repaired) - replacements(in: text)
    let sound = repaired.count { $0 >= 0xC0 } - count
    if sound <= count * 2, let older = older(text) {
      let isChinese = older.name == "GB18030"
      let other = isChinese ? ForeignText.alternative(toChinese: text) : nil
      let doubt = other.map { ", and may be \($0)" } ?? ""
      faults.add(
        file, line: place.line, column: place.column,
        "the file is not UTF-8; it is read as \(older.name)\(doubt).",
        other == nil ? "Save it as UTF-8." : "If the names are wrong, save it as UTF-8.",
        as: isChinese ? .note : .warning)
      if older.isCut { tellCut(text, file, faults) }
      return older.bytes
    }
    faults.add(
      file, line: place.line, column: place.column,
      count == 1 ? "1 byte sequence is not UTF-8." : "\(count) byte sequences are not UTF-8.",
      "Save the file as UTF-8.")
    return repaired
  }

  private static func tellCut(_ text: [UInt8], _ file: SourceFile, _ faults: Faults) {
    faults.add(
      file, line: TextPlace(of: text.count, in: text[...]).line,
      "the file ends inside of a character.", "Get it again, whole; what is there is read.",
      isCut: true)
  }

  private static func older(_ text: [UInt8]) -> (name: String, bytes: [UInt8], isCut: Bool)? {
    if let chinese = GB18030(text, mayBeCut: true), chinese.isPlausible {
      return ("GB18030", chinese.bytes, chinese.isCut)
    }
    let western = Windows1252(text)
    return western.isPlausible ? ("Windows-1252", western.bytes, false) : nil
  }

  /// The text without its byte order mark; UTF-16 with one is decoded.
  private static func utf8(
    _ raw: consuming [UInt8], _ file: SourceFile, _ faults: Faults
  ) -> [UInt8] {
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(raw.dropFirst(3)) }
    let littleEndian = raw.starts(with: [0xFF, 0xFE])
    guard littleEndian || raw.starts(with: [0xFE, 0xFF]) else { return raw }
    var units = stride(from: 2, to: raw.count - 1, by: 2).map { i in
      let unit = UInt16(raw[i]) << 8 | UInt16(raw[i + 1])
      return littleEndian ? unit.byteSwapped : unit
    }
    // A byte without its second half, or the first of two units.
    let isCut = !raw.count.isMultiple(of: 2) || units.last.map(UTF16.isLeadSurrogate) == true
    if raw.count.isMultiple(of: 2), isCut { units.removeLast() }
    let text = Array(String(decoding: units, as: UTF16.self).utf8)
    if isCut { tellCut(text, file, faults) }
    let count = replacements(in: text) - units.count { $0 == 0xFFFD }
    if count > 0 {
      faults.add(
        file, count == 1 ? "1 place is not UTF-16." : "\(count) places are not UTF-16.",
        "Save the file as UTF-8.")
    }
    return text
  }

  /// So many NUL characters at the end are room that was never written to.
  private static let emptyEnd = 4

  /// The text before the room that a save which broke off has left at the end.
  private static func withoutEmptyEnd(
    _ text: [UInt8], _ file: SourceFile, _ faults: Faults
  ) -> [UInt8] {
    let count = text.reversed().prefix { $0 == 0 }.count
    guard count >= emptyEnd else { return text }
    let rest = Array(text.dropLast(count))
    faults.add(
      file, line: TextPlace(of: rest.count, in: rest[...]).line,
      "the file ends in \(count.grouped) NUL characters, as a save that broke off leaves it.",
      "Get it again, whole; what is there is read.", isCut: true)
    return rest
  }

  private static func firstNUL(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { $0.firstPlace(of: 0) }
  }

  private static func firstInvalidOffset(_ bytes: [UInt8]) -> Int? {
    guard !isUTF8(bytes) else { return nil }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Whether all is UTF-8; much text on all cores.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= Limit.partBytes * 2 else { return bytes.withUnsafeBytes(\.isUTF8) }
    let parts = coreCount
    var ends = (1..<parts).map { bytes.scalarStart(at: bytes.count / parts * $0) }
    ends.append(bytes.count)
    let limits = ends
    return concurrently(parts: parts) { part in
      bytes.withUnsafeBytes { all in
        let part = (part == 0 ? 0 : limits[part - 1])..<limits[part]
        return UnsafeRawBufferPointer(rebasing: all[part]).isUTF8
      }
    }.allSatisfy { $0 }
  }

  /// The number of U+FFFD.
  private static func replacements(in bytes: [UInt8]) -> Int {
    bytes.indices.count { i in
      bytes[i] == 0xEF && i + 2 < bytes.count && bytes[i + 1] == 0xBF && bytes[i + 2] == 0xBD
    }
  }
}

/// A line and a column as editors count them: both from 1, columns in characters.
struct TextPlace: Equatable {
  var line: Int
  var column: Int

  /// - Parameters:
  ///   - offset: of a byte of the whole text that `bytes` is a slice of.
  ///   - bytes: begins at the beginning of the line with the number `line`.
  init(of offset: Int, in bytes: some RandomAccessCollection<UInt8>, line: Int = 1) {
    let wanted = max(0, offset)
    var (number, begin, previous) = (line, 0, UInt8(0))
    for (i, byte) in bytes.enumerated() {
      if i >= wanted { break }
      if byte == 0x0A && previous == 0x0D {
        begin = i + 1
      } else if byte == 0x0A || byte == 0x0D {
        (number, begin) = (number + 1, i + 1)
      }
      previous = byte
    }
    let prefix = bytes.prefix(wanted).dropFirst(begin)
    // Counting characters costs; far to the right nobody counts them by eye.
    let count =
      prefix.count <= 4096
      ? String(decoding: prefix, as: UTF8.self).count : prefix.count { $0 & 0xC0 != 0x80 }
    (self.line, column) = (number, count + 1)
  }
}

extension UnsafeRawBufferPointer {
  /// Whether a byte is in it. O(bytes), at the speed of memory.
  func holds(_ byte: UInt8) -> Bool { firstPlace(of: byte) != nil }

  /// The first place of a byte; much text is looked through on all cores. O(bytes).
  func firstPlace(of byte: UInt8) -> Int? {
    guard count >= Limit.partBytes * 16 else { return firstPlace(of: byte, in: 0..<count) }
    let parts = coreCount
    nonisolated(unsafe) let all = self
    let places = concurrently(parts: parts) { part in
      all.firstPlace(
        of: byte,
        in: all.count / parts
          * part..<(part == parts - 1 ? all.count : all.count / parts * (part + 1)))
    }
    return places.lazy.compactMap(\.self).first
  }

  private func firstPlace(of byte: UInt8, in part: Range<Int>) -> Int? {
    guard let start = baseAddress,
      let found = memchr(start + part.lowerBound, Int32(byte), part.count)
    else { return nil }
    return found - UnsafeMutableRawPointer(mutating: start)
  }
}

extension [UInt8] {
  /// The first place at or after `position` where no character goes on.
  fileprivate func scalarStart(at position: Int) -> Int {
    var place = position
    while place < count, self[place] & 0xC0 == 0x80, place < position + 4 { place += 1 }
    return place
  }
}

extension [UInt8] {
  /// The last byte as a letter where it alone is not ASCII, stands behind a letter and begins a
  /// character of UTF-8 that lacks its end; `fault` is the first place that is not UTF-8.
  ///
  /// A capital behind a small letter is none: `Ann Mu` and the first half of `ñ` are no `MuÃ`.
  fileprivate func lastLetterOfWindows1252(at fault: Int) -> String? {
    guard fault > 0, fault == count - 1, self[fault...].isCutCharacter,
      self[fault - 1] | 0x20 >= 0x61, self[fault - 1] | 0x20 <= 0x7A,
      allButLastAreASCII, Windows1252(self).isPlausible
    else { return nil }
    let letter = String(decoding: Windows1252([self[fault]]).bytes, as: UTF8.self)
    let isBehindSmall = self[fault - 1] >= 0x61
    return isBehindSmall && letter.first?.isUppercase == true ? nil : letter
  }

  private var allButLastAreASCII: Bool { dropLast().allSatisfy { $0 < 0x80 } }
}

extension ArraySlice<UInt8> {
  /// Whether it is a character of UTF-8 without its last bytes.
  fileprivate var isCutCharacter: Bool {
    guard let lead = first, lead >= 0xC2, lead <= 0xF4 else { return false }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return count < length && dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }
}
