import Testing

@testable import CursesBackend

@Suite struct CopyingTests {
  /// Source: RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("李嘉", "5p2O5ZiJ"), ("~~?", "fn4/"),
  ]) func `Text for the clipboard is written in base 64`(text: String, coded: String) {
    #expect(text.base64 == coded)
  }
}
