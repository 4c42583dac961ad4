public import Programme

/// The folds of texts, with their numbers in the order of their values: `Room 9`, `Room 10`.
///
/// O(bytes).
public func numberedKeys(of texts: Texts) -> Texts {
  let keys = foldedKeys(of: texts)
  guard keys.bytes.contains(where: \.isDigit) else { return keys }
  var (bytes, ends) = ([UInt8](), [UInt32]())
  bytes.reserveCapacity(keys.bytes.count + keys.count)
  ends.reserveCapacity(keys.count)
  for entry in 0..<keys.count {
    append(keys.bytes[keys.range(entry)], to: &bytes)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }
  return Texts(bytes: bytes, ends: ends)
}

/// The same with names in Han among the others by pinyin, which keep the order of their characters.
///
/// O(bytes).
public func numberedNameKeys(of names: Texts) -> Texts {
  let keys = nameKeys(of: names, by: .pinyin)
  var (bytes, ends) = ([UInt8](), [UInt32]())
  for entry in 0..<keys.count {
    let key = keys.bytes[keys.range(entry)]
    if names.bytes[names.range(entry)].contains(where: mayBeHan) {
      bytes += key
    } else {
      append(key, to: &bytes)
    }
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }
  return Texts(bytes: bytes, ends: ends)
}

/// Whether Han can begin with a byte.
private func mayBeHan(_ byte: UInt8) -> Bool { byte >= 0xE3 }

/// Each run of digits without leading zeros, behind how many there are.
private func append(_ key: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
  var rest = key
  while let first = rest.first {
    guard first.isDigit else {
      bytes.append(first)
      rest = rest.dropFirst()
      continue
    }
    let run = rest.prefix(while: \.isDigit)
    rest = rest[run.endIndex...]
    let digits = run.drop { $0 == UInt8(ascii: "0") }
    if digits.count < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits.count))
    } else {
      bytes += [UInt8(ascii: ":"), UInt8(clamping: digits.count)]
    }
    bytes += digits
  }
}
