/// Where a filter hits in a text that is shown: ranges of its Unicode scalars, sorted, apart.
///
/// Every occurrence of every term counts. A range covers whole scalars (ß where an s is meant), the
/// marks on the last of them, and what folding drops in between, but no hyphen at its ends.
public func matches(of filter: Filter, in text: String) -> [Range<Int>] {
  if filter.isEmpty { return [] }
  let bytes = SearchableBytes(folding: text)
  let places = filter.terms.flatMap { bytes.places(of: $0.folded) }
  if places.isEmpty { return [] }
  // Most text is ASCII of which nothing was dropped: its bytes are its scalars.
  let isSame = bytes.count == text.utf8.count && text.utf8.allSatisfy { $0 < 0x80 }
  return isSame ? places.merged : Origins(text).scalars(of: places).merged
}

extension SearchableBytes {
  fileprivate init(folding text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + Self.room)
    appendFolded(text, to: &bytes)
    self.init(bytes)
  }

  /// Every place of a pattern, from the left, also where two overlap.
  fileprivate func places(of pattern: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var at = 0
    while let place = firstPlace(of: pattern, in: at..<count) {
      places.append(place..<place + pattern.count)
      at = place + 1
    }
    return places
  }
}

extension [Range<Int>] {
  /// The ranges sorted, those that touch made one.
  fileprivate var merged: [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}

/// Which scalars of a text each byte of its folded text comes from.
private struct Origins {
  /// One range for each folded byte.
  private var scalars: [Range<Int>] = []

  init(_ text: String) {
    var text = text
    scalars.reserveCapacity(text.utf8.count)
    text.withUTF8 { source in
      var (at, scalar) = (0, 0)
      var bytes: [UInt8] = []
      while at < source.count {
        let start = at
        bytes.removeAll(keepingCapacity: true)
        let end = scalar + appendUnit(of: source, at: &at, to: &bytes)
        scalars.append(contentsOf: repeatElement(scalar..<end, count: bytes.count))
        if bytes.isEmpty, isMark(in: source, at: start) { extend(to: end) }
        scalar = end
      }
    }
  }

  func scalars(of places: [Range<Int>]) -> [Range<Int>] {
    places.map { scalars[$0.lowerBound].lowerBound..<scalars[$0.upperBound - 1].upperBound }
  }

  private func isMark(in source: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var at = start
    let value = decodedScalar(in: source, at: &at)
    return value >= 0x300 && Unicode.Scalar(value)?.properties.isGraphemeExtend == true
  }

  /// A mark belongs to the character before it: to each byte of that.
  private mutating func extend(to end: Int) {
    guard let last = scalars.last, last.upperBound == end - 1 else { return }
    var index = scalars.count - 1
    while index >= 0, scalars[index] == last {
      scalars[index] = last.lowerBound..<end
      index -= 1
    }
  }
}
