import Foundation
import Programme
import Searching
import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct FilteringTests {
  static let kept: [(query: String, names: [String])] = [
    ("lei", ["LEI Xinghui"]), ("LEI", ["LEI Xinghui"]), ("wang", ["WANG Jun", "WANG Ping"]),
    ("wang pi", ["WANG Ping"]), ("pi wang", ["WANG Ping"]),
    ("tongji", ["FANG Shouen", "LEI Xinghui"]), ("ｌｅｉ", ["LEI Xinghui"]), ("nobody", []),
    ("yu-lijuan", ["YU Lijuan"]),
  ]

  @Test(arguments: kept)
  func `A row stays when it holds every word`(query: String, names: [String]) throws {
    #expect(try Player("3/\(query)").names == names)
  }

  static let conferenceQueries: [(query: String, names: [String])] = [
    ("oberg", ["Åsa Öberg"]), ("lefevre", ["Benoît Lefèvre"]), ("lin xiaomei", ["林晓梅"]),
    ("李", ["李嘉"]), ("教授", ["李嘉"]), ("東海", ["李嘉", "林晓梅"]),
  ]

  @Test(arguments: conferenceQueries)
  func `Accents and scripts are no hindrance`(query: String, names: [String]) throws {
    #expect(try Player(conference, "3/\(query)").names == names)
  }

  @Test(arguments: ["1", "2", "3", "4", "5"])
  func `Every view is filtered as you type`(view: String) throws {
    let player = try Player("\(view)/shanghai")
    #expect(player.state.list.count < player.state.list.table.count)
    #expect(!player.state.list.isEmpty)
    #expect(
      player.screen.contains("\(player.state.list.count) of \(player.state.list.table.count)"))
  }

  static let selections = [
    Walk("3jj/wang<Esc>", "speakers: MAO Lijuan"), Walk("3jj/mao", "speakers: MAO Lijuan /mao"),
    Walk("3jj/m<BS>", "speakers: MAO Lijuan"),
    Walk("3jj/nobody<BS><BS><BS><BS><BS><BS>", "speakers: MAO Lijuan"),
    Walk("3jj/nobody<C-u>", "speakers: MAO Lijuan"),
    Walk("3jj/nobody<Down><C-u>", "speakers: MAO Lijuan"),
    Walk("3/wang<Down><C-u>", "speakers: WANG Ping"),
    Walk("3/lei<Enter>x", "speakers: LEI Xinghui"),
    Walk("3/lei<Enter><Esc>", "speakers: LEI Xinghui"),
    Walk("3jj/wang<Enter>/<C-u><Enter>", "speakers: WANG Jun"),
    Walk("3jjS", "speakers: MAO Lijuan"), Walk("3jjSS", "speakers: MAO Lijuan"),
    Walk("3jjsrole<Enter>", "speakers: MAO Lijuan"),
    Walk("3/lei<Enter>Sx", "speakers: LEI Xinghui"),
  ]

  @Test(arguments: selections) func `The selection is kept by identity`(walk: Walk) throws {
    #expect(try Player(walk.keys).standing == walk.expected)
  }

  @Test func `A filter from the command line is kept like a typed one`() throws {
    var state = State(
      builtIn, size: Size(columns: 80, rows: 24), view: .speakers, query: "lei")
    _ = state.update(.clearFilter)
    #expect(state.standing == "speakers: LEI Xinghui")
  }

  @Test(arguments: [
    ("2//a/<Enter>", nil), ("2/foo:bar<Enter>", nil), ("2//(a.{90}){90}/", nil),
    (
      "2//(a.{90}){90}/<Enter>",
      "In the filter: '(a.{90}){90}' asks for too much, repeat less in it."
    ),
    ("2//a(/<Enter>", "In the filter: 'a(' is no regular expression, still /a/."),
  ])
  func `Enter says of an expression that does not compile that it does not`(
    keys: String, notice: String?
  ) throws {
    #expect(try Player(keys).state.notice == notice)
  }

  static let prompts = [
    Walk("3/wang<Enter>", "speakers: WANG Jun /wang"), Walk("3/wang<Esc>", "speakers: FANG Shouen"),
    Walk("3/wang<Enter>/ ping<Esc>", "speakers: WANG Jun /wang"),
    Walk("3/wang<Enter>/ ping<Enter>", "speakers: WANG Ping /wang ping"),
    Walk("3/wang<Enter>x", "speakers: WANG Jun"),
    Walk("3/wang<C-u><Enter>", "speakers: FANG Shouen"),
    Walk("3/wang<Down>", "speakers: WANG Ping /wang"),
    Walk("3/wang<C-n><C-p>", "speakers: WANG Jun /wang"),
    Walk("3/wang<Enter>2/tongji<Enter>3", "speakers: WANG Jun /wang"),
    Walk("3/x q<C-w><C-w>wang<Enter>", "speakers: WANG Jun /wang"),
    Walk("3/<Enter>", "speakers: FANG Shouen"),
  ]

  @Test(arguments: prompts) func `Enter keeps and Esc restores`(walk: Walk) throws {
    #expect(try Player(walk.keys).standing == walk.expected)
  }

  @Test(arguments: [
    ("2/-d:2026", false), ("2/-d:2026-05", false), ("2/-d:2026 ", true), ("2/-d:2026<Enter>", true),
    ("2/-d:2026<Enter>/<BS>", false), ("2/d:2026", false),
  ]) func `A year is excluded when it is ended`(keys: String, isEmpty: Bool) throws {
    #expect(try Player(conference, keys).state.list.isEmpty == isEmpty)
  }

  @Test(arguments: [
    ("3/name=wang", true), ("3/name=wang<Enter>", false), ("3/name=wang jun", false),
    ("3/name=\"wang jun\"", false), ("3/wang", false), ("3/nam", false),
  ]) func `What is found only of what a query goes on to is told before Enter`(
    keys: String, isTold: Bool
  ) throws {
    let player = try Player(keys)
    #expect(player.state.list.awaitsMore == isTold)
    #expect(player.screen.contains("as it stands it finds none · name = wang") == isTold)
  }

  static let histories = [
    Walk("3/wang<Enter>x/<Up>", "wang"), Walk("3/wang<Enter>x/lei<Enter>x/<Up>", "lei"),
    Walk("3/wang<Enter>x/lei<Enter>x/<Up><Up>", "wang"),
    Walk("3/wang<Enter>x/lei<Enter>x/<Up><Up><Up>", "wang"),
    Walk("3/wang<Enter>x/lei<Enter>x/<Up><Up><Down>", "lei"),
    Walk("3/wang<Enter>x/<Up><Down>", ""), Walk("3/wang<Enter>2/<Up>", "wang"),
    Walk("3/wang<Esc>/<Up>", ""), Walk("3/a<Enter>x/b<Enter>x/a<Enter>x/<Up><Up>", "b"),
  ]

  @Test(arguments: histories) func `Up in an empty prompt recalls`(walk: Walk) throws {
    #expect(try Player(walk.keys).state.list.filter.query == walk.expected)
  }

  @Test(arguments: [
    ("3/", 0), ("3/rol", 0), ("3/lei ", 1), ("3/lei peo", 1), ("3/lei NO", 1), ("3/lei NOT", 1),
    ("3/lei room: ", 1), ("3/rolx", 2),
  ])
  func `The list waits while the name of a field is typed`(keys: String, kind: Int) throws {
    let list = try Player(keys).state.list
    let wanted = [list.table.count, try Player("3/lei").state.list.count, 0][kind]
    #expect(list.count == wanted)
  }

  @Test func `Enter makes a word of what may go on`() throws {
    #expect(try Player("3/peo").state.list.count == Player("3/").state.list.count)
    #expect(try Player("3/peo<Enter>").screen.contains("Nothing matches 'peo'."))
  }

  @Test func `A filter that finds nothing says so and offers the nearest word`() throws {
    let player = try Player("3/tonji")
    #expect(player.screen.contains("Nothing matches 'tonji'."))
    #expect(player.screen.contains("Did you mean 'tongji'?"))
  }

  static let emptied: [(query: String, lines: [String])] = [
    ("wang tongji", ["Without wang: 2", "Without tongji: 2"]),
    ("role:chair wang", ["Without role:chair: 2", "Without wang: 1"]),
    ("lei nobody", ["Without nobody: 1"]), ("nobody nowhere", []), ("nobody", []),
  ]

  @Test(arguments: emptied)
  func `An empty result says which term emptied it`(query: String, lines: [String]) throws {
    let screen = try Player("3/\(query)").screen
    #expect(screen.contains("Nothing matches '\(query)'."))
    #expect(screen.components(separatedBy: "Without ").count - 1 == lines.count)
    for line in lines { #expect(screen.contains(line)) }
  }

  @Test(arguments: [
    ("3/xyz qqq", "Nothing has xyz, nor qqq."),
    ("3/titel:x", "In the filter: unknown field 'titel' (title?)."),
    ("3/ti:x", "In the filter: 'ti' may be title or time."),
    ("5/room:hall", "This view has no 'room'"),
    ("5/dur>30", "This view has no 'dur"),
    ("3/is:marked", "Nothing is marked here. Space marks a row."),
    ("2/is:changed", "Nothing changed since the start."),
  ]) func `An empty result says what no row has`(keys: String, line: String) throws {
    #expect(try Player(keys).screen.contains(line))
  }

  private static let noClock = "What time it is there is not known."

  static let timeless: [(meeting: LoadedMeeting, keys: String, line: String)] = [
    (conference, "2/is:now", noClock), (conference, "2/is:next", noClock),
    (conference, "2/t>now", noClock), (conference, "2/at:n", noClock),
    (conference, "2/d:today", noClock), (conference, "3/is:now", noClock),
    (builtIn, "2/d:today", noClock),
    (builtIn, "2/is:now", "No session here has a day and a time."),
  ]

  @Test(arguments: timeless)
  func `Where the time is not known an empty result says so`(
    meeting: LoadedMeeting, keys: String, line: String
  ) throws {
    let start = State(meeting, size: Size(columns: 100, rows: 26))
    let end = start.after(try Input.inputs(keys: keys), at: nil) { .reloaded(meeting) }
    #expect(end.frame.text.contains(line))
  }

  @Test(arguments: [("3 M/wang", "is:marked wang"), ("3/wa<Enter>/ng", "wang")])
  func `Behind a state the next term begins, behind a word it goes on`(
    keys: String, query: String
  ) throws {
    #expect(try Player(keys).state.list.filter.query == query)
  }

  @Test(arguments: [
    ("2/day:wed", "7 of 11 · day:wed "),
    ("2/room:aula track:water day:", "room:aula track:water day:"),
    ("2/room:aula track:water people:dirk day:wed title:silt", "room:aula tr… title:silt"),
    ("2S/room:aula track:water people:dirk day:wed title:silt", "room:aula tr… title:silt"),
  ]) func `Of a long query the beginning and the end are seen before the order`(
    keys: String, heading: String
  ) throws {
    let player = try Player(conference, columns: 80, rows: 24, keys)
    #expect(player.screen.contains(heading))
  }

  @Test(arguments: [
    ("3/zhang<Enter>", "2 of 3 · zhang · pinyin"),
    ("3/zhang<Enter>sstrokes<Enter>S", "2 of 3 · zhang · strokes desc"),
  ]) func `In a narrow pane the order stands beside the query in few words`(
    keys: String, heading: String
  ) throws {
    let people = loaded([
      ("speakers.csv", "id,name,role\na,张三,speaker\nb,张良,chair\nc,李四,chair\n")
    ])
    #expect(try Player(people, columns: 80, rows: 24, keys).screen.contains(heading))
  }

  @Test(arguments: ["2/is:ch", "2/is:c", "3/has:ti"])
  func `What is left open keeps every row while it is typed, and none when it is kept`(
    keys: String
  ) throws {
    let typed = try Player(conference, keys).state.list
    #expect(typed.found.count == typed.table.count)
    #expect(try Player(conference, keys + "<Enter>").state.list.found.isEmpty)
  }

  @Test func `Matched characters are marked, in the selection too`() throws {
    let styles = try Player("3/wang").state.frame.styleText
    #expect(styles.contains("MMMM"))
    #expect(styles.contains("mmmm"))
  }

  @Test func `The real cursor stands in the prompt, behind wide characters too`() throws {
    let player = try Player(conference, "3/李嘉<Left>")
    // A blank, the slash, and one wide character stand before it.
    #expect(player.state.frame.cursor == Frame.Position(x: 4, y: 25))
  }

  @Test(arguments: ["", "3", "?", "q", "3<Enter>"])
  func `Outside a prompt the real cursor is hidden unless a line is typed`(keys: String) throws {
    let player = try Player(keys)
    #expect((player.state.frame.cursor != nil) == (player.state.modeName == Words.helpTitle))
  }
}

@Suite struct ReloadingTests {
  static let edits: [(keys: String, expected: String)] = [
    ("3jj", "speakers: MAO Lijuan"), ("3/mao<Enter>", "speakers: MAO Lijuan /mao"),
    ("3jjS", "speakers: MAO Lijuan"), ("3jj<Enter>", "speakers: MAO Lijuan (detail)"),
  ]

  @Test(arguments: edits)
  func `Reading again keeps the selected person`(keys: String, expected: String) throws {
    var player = try Player(keys)
    player.perform(
      .reloaded(
        builtIn.editing { $0 = [Speaker(id: "new", name: "AAA New")] + $0.reversed() }))
    #expect(player.standing == expected)
  }

  @Test func `A selected person who is gone leaves the selection where it stood`() throws {
    var player = try Player("3jj")
    player.perform(.reloaded(builtIn.editing { $0.removeAll { $0.id == "mao-lijuan" } }))
    #expect(player.standing == "speakers: WANG Jun")
  }

  @Test func `Reading again keeps the order and says what was read`() throws {
    var player = try Player("3S")
    let names = player.names
    player.perform(.reloaded(builtIn))
    #expect(player.names == names)
    #expect(player.notice == Words.reloaded(builtIn.meeting))
  }

  @Test func `A meeting that cannot be read again stays as it was`() throws {
    var player = try Player("3jj")
    player.perform(.reloadFailed(reason: "spring: no meeting."))
    #expect(player.standing == "speakers: MAO Lijuan")
    #expect(player.notice == "spring: no meeting.")
  }
}
