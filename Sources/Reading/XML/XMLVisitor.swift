import Glibc

/// What a reader of XML does with the elements of a document as they come.
protocol XMLVisitor: AnyObject {
  /// An element begins; the answer says what is wanted of what it holds.
  ///
  /// - Parameters:
  ///   - parent: the name of the element around it; empty for the root.
  ///   - line: from 1.
  func begin(
    _ name: String, in parent: String, _ attributes: XMLAttributes, line: Int
  ) -> XMLContent

  /// An element ends of which something was wanted.
  ///
  /// - Parameter text: its text as it was wanted; empty where only its elements were.
  func end(_ name: String, in parent: String, text: String)
}

/// What is wanted of an element.
enum XMLContent {
  /// The elements in it, each by itself; text between them says nothing.
  case elements
  /// The elements in it, each by itself, and at its end the text between them.
  case mixed
  /// All that is in it as one text, with the markup in it as markup.
  case text
  /// The text that is in it and in its elements, with blanks for markup.
  case words
  /// Nothing: it is passed over.
  case nothing

  /// Whether text that stands in it is wanted.
  var hasText: Bool {
    switch self {
    case .mixed, .text, .words: true
    case .elements, .nothing: false
    }
  }
}

/// The attributes of one tag, while it is read.
struct XMLAttributes {
  /// Names and values in turn, ended by `nil`; valid only while the tag is read.
  let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// `nil` when the tag has no such attribute.
  subscript(_ wanted: String) -> String? {
    var pair = pairs
    while let name = pair?[0], let value = pair?[1] {
      if strcmp(name, wanted) == 0 { return String(cString: value) }
      pair = pair?.advanced(by: 2)
    }
    return nil
  }

  /// Names with values, in the order of the tag.
  var all: [(name: String, value: String)] {
    var (pair, found): (_, [(name: String, value: String)]) = (pairs, [])
    while let name = pair?[0], let value = pair?[1] {
      found.append((String(cString: name), String(cString: value)))
      pair = pair?.advanced(by: 2)
    }
    return found
  }
}
