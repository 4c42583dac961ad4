import Programme

/// A doubt about what a row over a published file means.
struct OverlayFault {
  var message: String
  var action: String
  var severity: Severity
}

extension Gathering {
  /// Says that a row makes a record whose name is much like a published one; else `nil`.
  func newRow(_ kind: String, _ name: String, _ id: String?, _ near: String?) -> OverlayFault? {
    near.map {
      OverlayFault(
        message: "no \(kind) of \(publishedName) is called \(name.quoted); "
          + "the row is read as one more.",
        action: "Did you mean \($0.quoted)?", severity: id == nil ? .warning : .note)
    }
  }

  /// Says that a row with no more than an id makes a record, since no published one has that id.
  ///
  /// - Parameter name: what its name is called.
  func strayRow(_ kind: String, _ name: String, _ id: String, _ near: String?) -> OverlayFault {
    OverlayFault(
      message: "no \(kind) of \(publishedName) has the id \(id.quoted), and the row has no "
        + "\(name); it is read as one more.",
      action: near.map { "Did you mean \($0.quoted)?" } ?? "Correct the id, or give it a \(name).",
      severity: .warning)
  }

  /// Says that a record keeps the name that the published file writes, where a row writes another.
  ///
  /// - Parameter others: further names of the record, which a row may use.
  func keptName(_ stated: String?, _ published: String, _ others: [OtherName]) -> OverlayFault? {
    guard let stated, stated != published, !others.contains(where: { $0.name == stated })
    else { return nil }
    return OverlayFault(
      message: "\(stated.quoted) keeps the name that \(publishedName) writes: "
        + "\(published.quoted).", action: "Give the row its id to change the name.",
      severity: .note)
  }

  private var publishedName: String { publishedFile?.name ?? "the published file" }
}

extension RecordIndex {
  /// What is wrong with a name that no record bears; `nil` where it makes one more in silence.
  mutating func unknownFault(
    _ kind: String, _ name: String, in records: some NamedRecords, table: MeetingFile
  ) -> NameFault? {
    if isListed {
      return .unknown(kind, name, suggestion(for: name, in: records), table: table)
    }
    guard isPublished else { return nil }
    let near =
      nearName(name, in: records)
      ?? (name.contains(" ") ? nil : suggestedID(for: name, in: records))
    return near.map { .unknown(kind, name, $0, table: table) }
  }

  /// The name most like one that no record bears; names that differ in a number are no near ones.
  mutating func nearName(_ name: String, in records: some NamedRecords) -> String? {
    guard let near = suggestedName(for: name, in: records), near.numbers == name.numbers,
      name.unicodeScalars.count > 7 || near.isOneEdit(from: name)
    else { return nil }
    return near
  }
}

extension String {
  /// In a short name two edits make any other.
  fileprivate func isOneEdit(from other: String) -> Bool {
    let (mine, theirs) = (Array(unicodeScalars), Array(other.unicodeScalars))
    let head = zip(mine, theirs).prefix { $0 == $1 }.count
    let tail = zip(mine.reversed(), theirs.reversed()).prefix { $0 == $1 }.count
    return head + tail >= max(mine.count, theirs.count) - 1
  }

  fileprivate var numbers: [Unicode.Scalar] {
    unicodeScalars.filter { $0.properties.numericType != nil }
  }
}

/// Says that a row may be about several records, and what became of it.
func overlayFault(_ kind: String, _ name: String?) -> (message: String, action: String) {
  (
    "several \(kind) are called \((name ?? "").quoted); the row is read as one more.",
    "Give the row the id of the one it is about."
  )
}

extension TableRows where Column: TableColumn {
  func faultOfShared(_ column: Column, _ kind: String, _ name: String?) {
    let words = overlayFault(kind, name)
    fault(column, words.message, words.action)
  }
}

extension TableRows where Column: TableColumn {
  func fault(_ column: Column, _ fault: OverlayFault?) {
    guard let fault else { return }
    self.fault(column, fault.message, fault.action, as: fault.severity)
  }
}
