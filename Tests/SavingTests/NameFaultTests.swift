import Saving
import Testing

struct NameFaultTests {
  @Test(arguments: [
    "list.txt", "speakers tongji.txt", "名单.txt", "Älteste Übung.csv", "a", "辻󠄀.txt",
    String(repeating: "x", count: 100), String(repeating: "名", count: 85), "con", "a..b",
  ])
  func `A name that people use can be used`(name: String) {
    #expect(NameFault(in: name) == nil)
  }

  @Test(
    arguments: [
      ("", .empty), ("a/b", .slash), ("../../x", .slash), ("/etc/x", .slash),
      ("-rf", .leading("-")), (".bashrc", .leading(".")), ("..", .leading(".")),
      ("a\0b", .invisible("\0")), ("a\nb", .invisible("\n")), ("a\r\nb", .invisible("\r")),
      ("a\u{1B}[2J", .invisible("\u{1B}")), ("a\u{202E}b", .invisible("\u{202E}")),
      ("a\u{200B}b", .invisible("\u{200B}")), ("a\u{2028}b", .invisible("\u{2028}")),
      ("a\u{3164}b", .invisible("\u{3164}")), ("a\u{FFFE}b", .invisible("\u{FFFE}")),
      (" a", .blank), ("a ", .blank), ("a\u{3000}", .blank),
      (String(repeating: "x", count: 101), .tooLong), (String(repeating: "名", count: 86), .tooLong),
    ] as [(String, NameFault)])
  func `A name that could surprise is refused with its reason`(name: String, fault: NameFault) {
    #expect(NameFault(in: name) == fault)
  }
}
