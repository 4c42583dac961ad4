extension YAMLReader {
  /// A text of whole lines behind `|`, or of folded ones behind `>`.
  mutating func blockText(deeperThan parent: Int) throws(YAMLFault) -> String {
    let header = try BlockHeader(&self)
    var lines: [ArraySlice<UInt8>] = []
    var indentation = header.indentation.map { max(parent, 0) + $0 }
    while byte != nil {
      let lineBegin = position
      skipBlanksOfIndentation(indentation)
      let isEmpty = byte == nil || byte == 0x0A || byte == 0x0D
      if !isEmpty {
        guard column > parent, column >= indentation ?? 0, !isAtMarker else {
          position = lineBegin
          break
        }
        indentation = indentation ?? column
      }
      let start = position
      while let byte, byte != 0x0A { position += 1 }
      let end = bytes[start..<position].last == 0x0D ? position - 1 : position
      lines.append(bytes[start..<end])
      skipLine()
    }
    return header.text(of: lines)
  }

  /// All blanks where the indentation is not known yet.
  private mutating func skipBlanksOfIndentation(_ indentation: Int?) {
    while byte == 0x20, indentation.map({ column < $0 }) ?? true { position += 1 }
  }
}

/// The mark that begins a block scalar: whether it folds, and what becomes of its last line ends.
private struct BlockHeader {
  private var isFolded = false
  private var keepsEnd = false
  private var stripsEnd = false
  private(set) var indentation: Int?

  /// Leaves the position at the beginning of the next line.
  init(_ reader: inout YAMLReader) throws(YAMLFault) {
    isFolded = reader.byte == UInt8(ascii: ">")
    reader.position += 1
    while let byte = reader.byte, byte > 0x20 {
      switch byte {
      case UInt8(ascii: "+"): keepsEnd = true
      case UInt8(ascii: "-"): stripsEnd = true
      case 0x31...0x39: indentation = Int(byte) - 0x30
      default: throw reader.fault("nothing may stand behind the mark of a text of lines")
      }
      reader.position += 1
    }
    reader.skipBlanks()
    guard reader.isAtLineEnd else {
      throw reader.fault("nothing may stand behind the mark of a text of lines")
    }
    reader.skipLine()
  }

  func text(of lines: [ArraySlice<UInt8>]) -> String {
    let contentEnd = (lines.lastIndex { !$0.isEmpty } ?? -1) + 1
    var text = isFolded ? folded(lines[..<contentEnd]) : joined(lines[..<contentEnd])
    let breaks = keepsEnd ? lines.count - contentEnd + min(contentEnd, 1) : min(contentEnd, 1)
    if !stripsEnd { text += [UInt8](repeating: 0x0A, count: breaks) }
    return String(decoding: text, as: UTF8.self)
  }

  private func joined(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [UInt8] {
    Array(lines.joined(separator: [0x0A]))
  }

  /// Lines that begin with a blank keep the line ends about them.
  private func folded(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [UInt8] {
    var (text, empty, isFirst, wasIndented) = ([UInt8](), 0, true, false)
    for line in lines {
      guard let first = line.first else {
        empty += 1
        continue
      }
      let isIndented = first == 0x20 || first == 0x09
      if isFirst {
        text += [UInt8](repeating: 0x0A, count: empty)
      } else if isIndented || wasIndented {
        text += [UInt8](repeating: 0x0A, count: empty + 1)
      } else {
        text += empty == 0 ? [0x20] : [UInt8](repeating: 0x0A, count: empty)
      }
      text += line
      (empty, isFirst, wasIndented) = (0, false, isIndented)
    }
    return text
  }
}
