/// The values of a list that fit; those that do not are noted and passed over.
struct JSONList<Element: Decodable>: Decodable {
  private(set) var values: [Element] = []

  init() {}

  init(from decoder: any Decoder) {
    guard var list = decoder.list() else { return }
    list.visit(decoder.source) { (_, value: Element) in values.append(value) }
  }
}

extension JSONList: Sequence {
  func makeIterator() -> IndexingIterator<[Element]> { values.makeIterator() }
}

/// A list whose values become records: each with the line it begins in, 0 where not known.
struct JSONRecords<Element: Decodable>: Decodable {
  private(set) var records: [(line: Int, value: Element)] = []

  init(from decoder: any Decoder) {
    guard var list = decoder.list() else { return }
    let places = decoder.source?.children(of: decoder.codingPath) ?? []
    var next = places.startIndex
    list.visit(decoder.source) { (index, value: Element) in
      while next < places.endIndex, places[next].index < index { next += 1 }
      let isHere = next < places.endIndex && places[next].index == index
      records.append((isHere ? places[next].line : 0, value))
    }
  }
}

extension JSONRecords: Sequence {
  func makeIterator() -> IndexingIterator<[(line: Int, value: Element)]> {
    records.makeIterator()
  }
}

/// A value that is left out, with a note, when it does not fit.
struct JSONPart<Value: Decodable>: Decodable {
  let value: Value?

  init(from decoder: any Decoder) {
    do {
      value = try Value(from: decoder)
    } catch {
      value = nil
      decoder.note(misfit(error))
    }
  }
}

/// Any value at all, of which nothing is kept.
struct JSONAnything: Decodable {
  init(from decoder: any Decoder) {}
}

/// Why a value was not decoded, in words.
func misfit(_ error: any Error) -> String {
  guard case DecodingError.typeMismatch = error else { return "it is no value of this format." }
  return "an object is expected."
}

extension Decoder {
  /// `nil`, with a note, when something else stands here.
  fileprivate func list() -> (any UnkeyedDecodingContainer)? {
    do {
      return try unkeyedContainer()
    } catch {
      if (try? singleValueContainer())?.decodeNil() != true { note("a list is expected.") }
      return nil
    }
  }
}

extension UnkeyedDecodingContainer {
  fileprivate mutating func visit<Element: Decodable>(
    _ source: JSONSource?, _ take: (Int, Element) -> Void
  ) {
    while !isAtEnd {
      let index = currentIndex
      do {
        take(index, try decode(Element.self))
      } catch {
        skip(source, error)
        if currentIndex == index { return }
      }
    }
  }

  /// A null holds nothing that could be lost.
  private mutating func skip(_ source: JSONSource?, _ error: any Error) {
    let path = codingPath + [JSONIndex(intValue: currentIndex)]
    if (try? decodeNil()) == true { return }
    source?.note(path, misfit(error))
    _ = try? decode(JSONAnything.self)
  }
}

/// The place of a value in a list.
private struct JSONIndex: CodingKey {
  let intValue: Int?
  var stringValue: String { intValue.map { String($0) } ?? "" }

  init(intValue: Int) { self.intValue = intValue }
  init?(stringValue: String) { return nil }
}
