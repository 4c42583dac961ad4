import Programme

extension Gathering {
  /// Reads the long texts of a native folder: `notes/ID.md` is the abstract of a session or the
  /// biography of a person with that id.
  mutating func readNotes(_ folder: FolderFiles) {
    var biographies: [Int: String] = [:]
    var (texts, bytes) = (0, 0)
    let names = folder.notes().filter { $0.hasSuffix(".md") }
    if names.isEmpty { return }
    speakers.learn(records.speakers.ids)
    for name in names {
      texts += 1
      guard texts <= Limit.notes else {
        let first = SourceFile(position: .max, name: Self.notes + name)
        faults.add(
          first,
          "the folder holds more than \(Limit.notes) notes; this and those after it are left out.",
          "Put them into the tables.")
        break
      }
      guard bytes < Limit.notesBytes else {
        faults.add(
          SourceFile(position: .max, name: Self.notes + name),
          "the notes before it hold more than \(Limit.notesBytes >> 20) MiB; this and those after "
            + "it are left out.", "Shorten them.")
        break
      }
      readNote(name, folder, &bytes, &biographies)
    }
    guard !biographies.isEmpty else { return }
    var column = TextColumn()
    for i in records.speakers.indices {
      column.append(biographies[i] ?? records.speakers.biographies[i], at: i)
    }
    records.speakers.biographies = column
  }

  static let notes = "notes/"

  private mutating func readNote(
    _ name: String, _ folder: FolderFiles, _ size: inout Int, _ biographies: inout [Int: String]
  ) {
    let raw: [UInt8]
    switch folder.file(Self.notes + name) {
    case .absent: return
    case .refused(let reason): return faults.add(unread: Self.notes + name, reason)
    case .bytes(let bytes): raw = bytes
    }
    size += raw.count
    if let reason = Self.refusal(of: raw) {
      return faults.add(unread: Self.notes + name, reason)
    }
    let file = file(Self.notes + name)
    let bytes = DecodedText(raw, file: file, faults: faults).bytes
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    guard !text.isEmpty else { return }
    let id = String(name.dropLast(3))
    if let session = sessions.position(ofID: id) {
      guard records.sessions[session].abstract == nil else { return tellTwice(file, "an abstract") }
      records.sessions[session].abstract = text
    } else if let speaker = speakers.position(ofID: id) {
      guard records.speakers.biographies[speaker] == nil else {
        return tellTwice(file, "a biography")
      }
      biographies[speaker] = text
    } else {
      faults.add(
        file, "no session and nobody has the id \(id.quoted), so the note is not read.",
        "Call it by the id of one of them.")
    }
  }

  private func tellTwice(_ file: SourceFile, _ text: String) {
    faults.add(
      file, "the table has \(text) for it as well, which is read.", "Take one of them out.")
  }
}

extension Limit {
  /// So many notes of a folder are read.
  static let notes = 4_096
  /// So much of them together.
  static let notesBytes = 64 << 20
}
