import Searching
import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct KeymapTests {
  @Test func `No key is bound twice, twins included`() {
    let keys = Keymap.bindings.flatMap { Set($0.keys.map(\.halfWidth)) }
    let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty, "\(twice)")
  }

  @Test(arguments: Keymap.bindings.indices)
  func `A key does what its binding says`(number: Int) throws {
    let binding = Keymap.bindings[number]
    for key in binding.keys {
      let action = try #require(Keymap.action(for: key))
      #expect(String(describing: action) == String(describing: binding.action))
    }
  }

  /// Everything a user can ask for; the switch makes a new action think about it.
  private func isAsked(_ action: Action) -> Bool {
    switch action {
    case .move, .visit, .switchPane, .focusList, .focusDetail, .open, .stepBack, .goBack,
      .goForward, .openFilter, .clearFilter, .openSort, .reverseSort, .toggleDetail, .openExport,
      .openHelp, .openPalette, .mark, .toggleMarked, .toggleDimming, .moveToMatch, .moveToSection,
      .moveToNow, .openValues, .turnLayout, .openColumns, .openGroups, .moveMoment, .copy, .reload,
      .redraw,
      .suspend, .quit, .interrupt:
      true
    case .sort, .sortAlso, .toggleColumn, .resetColumns, .group, .copied, .narrow, .edit, .submit,
      .leave, .ignore, .export, .exported,
      .exportExists, .exportFailed, .filesChanged, .progressed,
      .reloaded, .timeTold, .reloadFailed, .resize, .ended, .answered:
      false
    }
  }

  private static let asked: [Action] =
    [
      .move(.line(1)), .move(.line(-1)), .move(.halfPages(1)), .move(.halfPages(-1)),
      .move(.halfPages(2)), .move(.halfPages(-2)), .move(.start), .move(.end), .switchPane,
      .focusList, .focusDetail, .open, .stepBack, .goBack, .goForward, .openFilter, .clearFilter,
      .openSort, .reverseSort, .toggleDetail, .openExport, .openHelp, .openPalette, .reload,
      .redraw, .suspend, .quit, .interrupt, .mark, .toggleMarked, .toggleDimming,
      .moveToMatch(by: 1), .moveToMatch(by: -1), .openValues(excluding: false),
      .openValues(excluding: true), .moveToSection(by: -1), .moveToSection(by: 1), .moveToNow,
      .turnLayout, .openColumns, .openGroups, .moveMoment(by: -1), .moveMoment(by: 1), .copy,
    ] + View.allCases.map(Action.visit)

  @Test func `Every action a user can ask for has a key, and no other has one`() {
    let bound = Keymap.bindings.map { String(describing: $0.action) }
    #expect(Set(bound) == Set(Self.asked.map { String(describing: $0) }))
    #expect(bound.count == Set(bound).count)
    #expect(Keymap.bindings.allSatisfy { isAsked($0.action) && !$0.keys.isEmpty })
  }

  @Test func `Every binding stands in help and in the palette`() {
    for menu in [Menu.help, .palette] {
      // Behind the keys the help tells what a query can be.
      let entries = menu.entries.prefix(Keymap.bindings.count)
      #expect(entries.map(\.text) == Keymap.bindings.map(\.text))
      let actions = entries.map { $0.action.map { String(describing: $0) } ?? "none" }
      #expect(actions == Keymap.bindings.map { String(describing: $0.action) })
    }
    #expect(Menu.palette.entries.count == Keymap.bindings.count)
    #expect(Menu.help.entries.count == Keymap.bindings.count + Words.queryHelp.count)
  }

  @Test func `No two bindings are told in the same words`() {
    #expect(Set(Keymap.bindings.map(\.text)).count == Keymap.bindings.count)
  }

  @Test func `The hints are those of the table`() throws {
    let hints = Keymap.bindings.compactMap { binding in
      binding.hint.map { "\(binding.keys[0].shortName) \($0)" }
    }
    let status = try #require(Player().screen.split(separator: "\n").last)
    #expect(status == " " + hints.joined(separator: " · "))
  }

  @Test(arguments: [20, 30, 40, 60]) func `Hints are dropped whole`(columns: Int) throws {
    let hints = Keymap.bindings.compactMap(\.hint)
    let status = try #require(Player(columns: columns).screen.split(separator: "\n").last)
    for part in status.split(separator: " · ") {
      #expect(hints.contains { part.hasSuffix(" " + $0) }, "'\(part)'")
    }
  }
}

@Suite struct TwinTests {
  static let twins: [(twin: Character, key: Character)] = [
    ("、", "/"), ("：", ":"), ("？", "?"), ("！", "!"), ("【", "["), ("】", "]"), ("《", "<"),
    ("》", ">"), ("，", ","), ("。", "."), ("ｊ", "j"), ("Ｇ", "G"), ("３", "3"), ("\u{3000}", " "),
  ]

  @Test(arguments: twins)
  func `A twin is the key that was meant`(twin: Character, key: Character) {
    #expect(Key.character(twin).halfWidth == .character(key))
  }

  @Test(arguments: ["a", "é", "李", "\u{1F600}", "~"] as [Character])
  func `Other characters are themselves`(character: Character) {
    #expect(Key.character(character).halfWidth == .character(character))
  }

  static let pairs: [(twins: String, keys: String)] = [
    ("３ｊ", "3j"), ("３、wang", "3/wang"), ("？", "?"), ("：", ":"), ("２３《", "23<lt>"),
    ("２３《》", "23<lt>>"), ("３ｅ", "3e"), ("ｑ", "q"), ("３ｓ", "3s"), ("３Ｓ", "3S"), ("３ｐ", "3p"),
    ("３、wang<Enter>ｘ", "3/wang<Enter>x"), ("３Ｇ", "3G"), ("３Ｇｇ", "3Gg"),
    ("３ｏ", "3o"), ("３ｃ", "3c"), ("２，", "2,"), ("２。", "2."), ("２【", "2["),
  ]

  @Test(arguments: pairs)
  func `Full-width and Chinese keys do the same`(twins: String, keys: String) throws {
    let (a, b) = (try Player(twins), try Player(keys))
    #expect(a.standing == b.standing)
    #expect(a.state.modeName == b.state.modeName)
    #expect(a.screen == b.screen)
  }

  @Test func `Every binding of a printable key answers to its full-width twin`() {
    for key in Keymap.bindings.flatMap(\.keys) {
      guard case .character(let character) = key, let scalar = character.unicodeScalars.first,
        let wide = scalar == " " ? "\u{3000}" : Unicode.Scalar(scalar.value + 0xFEE0)
      else { continue }
      #expect(Keymap.action(for: .character(Character(wide))) != nil, "\(wide)")
    }
  }

  @Test func `In a prompt a twin is the character that was typed`() throws {
    #expect(try Player("3/？。").state.list.filter.query == "？。")
  }
}

@Suite struct KeyNotationTests {
  static let notations: [(text: String, inputs: [Input])] = [
    ("", []), ("a", [.key(.character("a"))]),
    ("é李", [.key(.character("é")), .key(.character("李"))]),
    ("<Enter>", [.key(.enter)]), ("<ENTER>", [.key(.enter)]), ("<Esc>", [.key(.escape)]),
    ("<Tab><S-Tab>", [.key(.tab), .key(.backTab)]),
    ("<Up><Down><Left><Right>", [.key(.up), .key(.down), .key(.left), .key(.right)]),
    ("<Home><End><PgUp><PgDn>", [.key(.home), .key(.end), .key(.pageUp), .key(.pageDown)]),
    ("<Space><BS><Del>", [.key(.character(" ")), .key(.backspace), .key(.delete)]),
    ("<C-x><C-C>", [.key(.control("x")), .key(.control("c"))]),
    ("<F1><F12>", [.key(.function(1)), .key(.function(12))]), ("<lt>", [.key(.character("<"))]),
    (
      "a<lt>b>",
      [.key(.character("a")), .key(.character("<")), .key(.character("b")), .key(.character(">"))]
    ),
    ("<", [.key(.character("<"))]), ("<<", [.key(.character("<")), .key(.character("<"))]),
    ("<Resize:80x24>", [.resized(Size(columns: 80, rows: 24))]),
    ("<Resize:9999x1>", [.resized(Size(columns: 500, rows: 1))]),
  ]

  @Test(arguments: notations) func `Keys are written as cli.md says`(text: String, inputs: [Input])
    throws
  {
    #expect(try Input.inputs(keys: text) == inputs)
  }

  @Test(arguments: [
    "<Nope>", "<>", "<F0>", "<F13>", "<F>", "<F+5>", "<C->", "<C-ab>", "<Resize:80>",
    "<Resize:0x5>",
    "<Resize:ax5>", "<Resize:5x5x5>", "<Resize:-5x5>", "<Resize:99999999999999999999x1>",
    "<En ter>",
  ])
  func `What names no key is an error that quotes it`(text: String) {
    #expect(throws: UnknownKey(notation: text)) { try Input.inputs(keys: "a" + text + "b") }
  }

  @Test func `A key is called in help what it is called in the notation`() throws {
    for name in [
      "Enter", "Esc", "Tab", "S-Tab", "Home", "End", "PgUp", "PgDn", "Del", "F5", "Space",
    ] {
      let input = try #require(Input.inputs(keys: "<\(name)>").first)
      #expect(input == Key(notation: name).map(Input.key))
      #expect(Key(notation: name)?.shortName == name)
    }
  }
}
