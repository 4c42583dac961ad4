import Programme
import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct RandomWalkTests {
  static let meetings = [builtIn, conference, empty]

  @Test(arguments: meetings.indices)
  func `Random inputs and sizes break nothing`(number: Int) throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    var player = try Player(Self.meetings[number])
    var played: [Input] = []
    for step in 0..<3000 {
      let input = randomInput(&random)
      played.append(input)
      player.play(input)
      if player.reason != nil { player = try Player(Self.meetings[number]) }
      if case .reload = player.effects.last, step % 2 == 0 {
        player.perform(.reloaded(Self.meetings[number]))
      }
      guard step % 3 == 0 else { continue }
      if let fault = player.state.faults(in: player.state.frame) {
        Issue.record("seed \(seed), step \(step), \(played.suffix(6)): \(fault)")
        return
      }
    }
  }

  private func randomInput(_ random: inout Seeded) -> Input {
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      return .resized(
        Size(
          columns: Int.random(in: -1...110, using: &random),
          rows: Int.random(in: -1...34, using: &random)))
    case 1:
      let texts = ["li", "\u{1B}[A", "东海", "e\u{301}", "\n\n", "", "x\u{202E}y"]
      return .pasted(texts[Int.random(in: texts.indices, using: &random)])
    case 2: return [.resumed, .elapsed, .woken][Int.random(in: 0...2, using: &random)]
    case 3...7:
      let characters = Array("aeistw  zznNM=!sov.,cyv+李港！？：／、《》qyn\u{301}")
      return .key(.character(characters[Int.random(in: characters.indices, using: &random)]))
    default:
      let keys = Keymap.bindings.flatMap(\.keys) + [.backspace, .delete, .enter, .escape, .tab]
      return .key(keys[Int.random(in: keys.indices, using: &random)])
    }
  }
}
