/// What a file that is no text is, told by the marks at its beginning.
enum BinaryKind {
  /// In words; `nil` for what may be text.
  static func words(of bytes: [UInt8]) -> String? {
    marked(bytes) ?? (isNoise(bytes.prefix(4_096)) ? "no text" : nil)
  }

  /// Likewise of what bears a mark of its kind.
  static func marked(_ bytes: [UInt8]) -> String? {
    if let known = marks.first(where: { bytes.starts(with: $0.mark) }) { return known.words }
    let start = bytes.prefix(64)
    if start.contains(where: isOfNoText),
      let known = wordMarks.first(where: { start.starts(with: $0.mark.utf8) })
    {
      return known.words
    }
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) { return zipped(bytes.prefix(8_192)) }
    if bytes.dropFirst(257).starts(with: "ustar".utf8), bytes.prefix(512).contains(0) {
      return "an archive (tar)"
    }
    if bytes.first == 0, bytes.dropFirst(4).starts(with: "ftyp".utf8) {
      return "a video or a picture (MP4, HEIC)"
    }
    return nil
  }

  private static let marks: [(mark: [UInt8], words: String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"), ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
    (Array("%PDF-".utf8), "a PDF document"), (Array("%!PS".utf8), "a PostScript document"),
    (Array("{\\rtf".utf8), "a text document (RTF)"),
    ([0xD0, 0xCF, 0x11, 0xE0], "a workbook or a document of an old Office (XLS, DOC)"),
    ([0x1F, 0x8B], "compressed data (gzip)"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed data (xz)"),
    ([0x28, 0xB5, 0x2F, 0xFD], "compressed data (zstd)"),
    ([0x37, 0x7A, 0xBC, 0xAF], "an archive (7z)"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]

  /// Marks that a header of a table may begin with; what bears one has bytes of no text behind it.
  private static let wordMarks: [(mark: String, words: String)] = [
    ("GIF8", "a picture (GIF)"), ("RIFF", "a picture or a sound (RIFF)"), ("OggS", "a sound (Ogg)"),
    ("ID3", "a sound (MP3)"), ("BZh", "compressed data (bzip2)"), ("Rar!", "an archive (RAR)"),
    ("SQLite format 3", "a database (SQLite)"),
  ]

  private static func isOfNoText(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }

  /// Office keeps its documents in archives; the first names in them tell which.
  private static func zipped(_ bytes: ArraySlice<UInt8>) -> String {
    let kinds = [
      ("xl/", "a workbook (XLSX)"), ("opendocument.spreadsheet", "a workbook (ODS)"),
      ("word/", "a text document (DOCX)"), ("opendocument.text", "a text document (ODT)"),
      ("ppt/", "slides (PPTX)"),
    ]
    let names = String(decoding: bytes.map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self)
    if let found = kinds.first(where: { names.contains($0.0) }) { return found.1 }
    let isOfOffice = ["[Content_Types].xml", "_rels/", "docProps/", "mimetype"]
      .contains { names.contains($0) }
    return !isOfOffice && bytes.namesZippedFile ? "an archive (ZIP)" : "a workbook or an archive"
  }

  /// Of random bytes a tenth are control characters; a text has next to none.
  private static func isNoise(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else { return false }
    // A NUL here and there is a fault of a table; many are no text at all.
    let start = bytes.prefix(1_024)
    if start.count(where: { $0 == 0 }) * 8 > start.count { return true }
    let controls = bytes.count { $0 < 0x20 && $0 != 0 && !($0 >= 0x07 && $0 <= 0x0D) && $0 != 0x1B }
    return controls >= 8 && controls * 24 > bytes.count
  }
}

extension ArraySlice<UInt8> {
  /// Whether the first header of an archive has the name of a file behind it (APPNOTE 4.3.7).
  fileprivate var namesZippedFile: Bool {
    let header = Array(dropFirst(26).prefix(4))
    guard header.count == 4 else { return false }
    let length = Int(header[0]) | Int(header[1]) << 8
    return length > 0 && dropFirst(30).prefix(length).count == length
  }
}
