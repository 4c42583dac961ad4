/// The format that a file would be read as, in the name of `dais info`; `nil` for none.
package func formatName(of bytes: [UInt8]) -> String? {
  let file = SourceFile(position: 0, name: "input")
  let text = DecodedText(bytes, file: file, faults: Faults()).bytes
  return PublishedFormats.format(of: PublishedDocument(text, file: file))?.name
}

/// A text as readers mend it, as one line and as paragraphs.
package func mended(_ text: String) -> (line: String?, prose: String?) {
  var repairs = Repairs()
  return (repairs.line(text), repairs.prose(text))
}
