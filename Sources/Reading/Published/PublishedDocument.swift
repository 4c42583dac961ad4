import Parallel
import Programme

/// One file as a reader of a published format gets it: text, and what shows at first glance.
struct PublishedDocument {
  let file: SourceFile
  /// Correct UTF-8 without a byte order mark.
  let bytes: [UInt8]
  let outline: Outline
  /// The zone that was asked for where the file states none: an IANA name.
  var timeZone: String?
  /// The order of the parts of a day that meeting.toml states.
  var dateOrder: DateOrder?
  /// Whether figures may be the ids of people whom a table of the folder names.
  var mayHoldIDs = false
  /// Told how far reading has come.
  var progress: LoadProgress?
  /// The other files of the folder; `nil` where there is no folder, or this is one of them.
  var siblings: Siblings?

  init(_ bytes: [UInt8], file: SourceFile) {
    (self.bytes, self.file) = (bytes, file)
    outline = Outline(bytes)
  }
}

/// What a document shows before it is read.
enum Outline: Equatable {
  /// By the name of its root element, as written.
  case xml(root: String)
  /// By the keys of its top-level object, or of the first object in its top-level array.
  case json(isArray: Bool, keys: Set<String>)
  case calendar
  /// A table, or text in a notation that begins with no mark of its own.
  case text

  init(_ bytes: [UInt8]) {
    let text = bytes.drop { $0 <= 0x20 }
    if text.first == UInt8(ascii: "<") {
      self = .xml(root: text.rootElement)
    } else if text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "[") {
      let shape = JSONShape(bytes)
      self = .json(isArray: shape.isArray, keys: shape.keys)
    } else if text.prefix(15).lowercased == "begin:vcalendar" {
      self = .calendar
    } else {
      self = .text
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var lowercased: String { String(decoding: self, as: UTF8.self).lowercased() }

  /// The name of the first element behind declarations, comments and instructions; may be empty.
  fileprivate var rootElement: String {
    var rest = self[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      if rest.starts(with: "!--".utf8) {
        rest = rest.after("-->")
      } else if rest.first == UInt8(ascii: "?") {
        rest = rest.after("?>")
      } else if rest.first == UInt8(ascii: "!") {
        rest = rest.after(">")
      } else {
        let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        return String(decoding: name.prefix(100), as: UTF8.self)
      }
    }
    return ""
  }

  /// What follows the first occurrence of a mark; nothing when it is not there. O(n).
  private func after(_ mark: String) -> ArraySlice {
    let mark = Array(mark.utf8)
    var rest = self
    while let start = rest.firstIndex(of: mark[0]) {
      rest = rest[start...]
      if rest.starts(with: mark) { return rest.dropFirst(mark.count) }
      rest = rest.dropFirst()
    }
    return rest[rest.endIndex...]
  }
}
