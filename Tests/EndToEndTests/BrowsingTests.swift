import Foundation
import Testing

extension EndToEnd {
  @Suite(.serialized) struct BrowsingTests {
    @Test func `A copied executable alone opens the built-in meeting`() throws {
      let place = try Workplace()
      // A child copies: what this process writes cannot run while another thread starts a child.
      let copy = try Run(["/bin/cp", Executable.path, place.at("dais")])
      #expect(copy.ending == .exited(0))
      let terminal = try PseudoTerminal([place.at("dais")], in: place.path, environment: [:])
      #expect(
        terminal.shows { $0.contains("Industry-Education") && $0.contains("Overview") },
        "\(terminal.output)")
      terminal.type("\u{3}")
      #expect(terminal.ended() == .exited(130))
      #expect(try place.names == ["dais"])
    }

    @Test func `Three letters find a person`() throws {
      let tmux = try Tmux.dais()
      try tmux.type("3/lei")
      let screen = try tmux.screen { $0.contains("1 of 6") && $0.contains("LEI Xinghui") }
      #expect(screen.contains("1 of 6") && screen.contains("LEI Xinghui"))
    }

    @Test func `A link is followed and left again`() throws {
      let tmux = try Tmux.dais(columns: 120, rows: 40)
      try tmux.type("3/lei")
      try tmux.press("Enter")
      let found = try tmux.screen { $0.contains("1 of 6") }
      #expect(found.contains("LEI Xinghui"))
      try tmux.press("Enter", "Enter")
      let followed = try tmux.screen { !$0.contains("1 of 6") }
      #expect(!followed.contains("1 of 6") && followed.contains("Tongji"))
      try tmux.type("<")
      #expect(try tmux.screen { $0.contains("1 of 6") }.contains("LEI Xinghui"))
    }

    @Test func `A view is exported to the working folder, which the screen confirms`() throws {
      let place = try Workplace()
      let tmux = try Tmux.dais(columns: 160, in: place.path)
      try tmux.type("3")
      try tmux.screen { $0.contains("of 6") }
      try tmux.type("e")
      try tmux.screen { $0.contains(".txt") }
      try tmux.press("Enter")
      #expect(
        try holds(within: 20) { try place.names.count == 1 && !place.names[0].hasPrefix(".") })
      let name = try #require(try place.names.first)
      let text = try place.text(of: name)
      #expect(text.contains("LEI Xinghui") && text.contains("FANG Shouen"))
      let screen = try tmux.screen { $0.contains(name) && $0.contains("6 rows") }
      #expect(screen.contains(name) && screen.contains("6 rows"))
    }

    @Test func `The screen follows every size of the terminal`() throws {
      let tmux = try Tmux.dais()
      try tmux.type("3/lei")
      try tmux.press("Enter")
      for (columns, rows) in [(80, 24), (40, 12), (120, 40), (20, 5), (80, 24)] {
        try tmux.resize(columns: columns, rows: rows)
        let screen = try tmux.screen { $0.contains("LEI Xinghui") }
        #expect(screen.contains("LEI Xinghui"), "\(columns) × \(rows):\n\(screen)")
      }
    }

    @Test func `A bad file is named with its place, and the rest is shown`() throws {
      let place = try Workplace()
      try place.write("title = \"Spring Meeting\"\n", to: "spring/meeting.toml")
      try place.write(
        """
        id,day,start,title,people
        a,2026-05-20,09:00,Opening,chair: WANG Min
        b,2026-05-20,99:99,Closing,chair: WANG Min

        """, to: "spring/agenda.csv")
      let tmux = try Tmux.dais(place.at("spring"), columns: 120, rows: 40)
      try tmux.type("5")
      let checks = try tmux.screen { $0.contains(/agenda\.csv:3:\d/) }
      #expect(checks.contains(/agenda\.csv:3:\d/), "\(checks)")
      try tmux.type("2")
      let agenda = try tmux.screen { $0.contains("Opening") && $0.contains("Closing") }
      #expect(agenda.contains("Opening") && agenda.contains("Closing"), "\(agenda)")
    }
  }
}
