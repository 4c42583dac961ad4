import Programme
import Searching
import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct NarrowingTests {
  @Test func `The menu lists every element of every column`() throws {
    let player = try Player("3jj=")
    #expect(player.state.modeName == Words.filterToTitle)
    for text in ["Name", "MAO Lijuan", "Role", "chair", "address", "Institution"] {
      #expect(player.screen.contains(text), "\(text)")
    }
    #expect(try Player("3jj!").state.modeName == Words.excludeTitle)
  }

  static let queries = [
    Walk("3=lei<Enter>", "name=\"FANG Shouen\""),
    Walk("3=name<Enter>", "name=\"FANG Shouen\""),
    Walk("3!name<Enter>", "-name=\"FANG Shouen\""),
    Walk("3=inst<Enter>", "institution=\"Tongji University\""),
    Walk("3/fang<Enter>=name<Enter>", "fang name=\"FANG Shouen\""),
    Walk("3=<Esc>", ""), Walk("2j<Enter>=", ""),
    Walk("3<Enter>jj=", "institution=\"Tongji University\""),
    Walk("4/tongji<Enter><Enter>=", "tongji people=\"FANG Shouen\""),
  ]

  @Test(arguments: queries.dropFirst()) func `The query grows by the value`(walk: Walk) throws {
    let query = try Player(walk.keys).state.list.filter.query
    #expect(walk.expected.isEmpty || query == walk.expected)
  }

  static let offers: [(keys: String, query: String)] = [
    ("2", "room="), ("2oroom<Enter>gg", "room=\"Aula\""), ("2stitle<Enter>gg", "title="),
    ("2otrack<Enter>gg", "track=\"Models\""), ("3", "institution="), ("3srole<Enter>", "role="),
  ]

  @Test(arguments: offers) func `The value that is likely meant is offered first`(
    keys: String, query: String
  ) throws {
    let found = try Player(conference, keys + "=<Enter>").state.list.filter.query
    #expect(found.hasPrefix(query), "\(found)")
  }

  @Test func `The history keeps the query`() throws {
    #expect(try Player("3=name<Enter>").state.history == ["name=\"FANG Shouen\""])
  }

  @Test func `Where nothing can be asked for it is said`() throws {
    #expect(try Player("3/nobody<Enter>=").notice == Words.nothingHere)
    #expect(try Player(conference, "1/reading<Enter><Enter>=").notice == Words.noValue)
  }
}
