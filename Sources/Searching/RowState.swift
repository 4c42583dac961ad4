/// A state of a row that can be asked for.
public enum RowState: String, CaseIterable, Hashable, Sendable {
  case now, next, past, marked, changed, cancelled, clash, chair
  case pause = "break"
}

extension RowState {
  /// - Parameter word: in lower case; the beginning of one name is that name.
  static func meaning(of word: String) -> Meaning<RowState> {
    if let state = RowState(rawValue: word) { return .this(state) }
    if let named = aliases.first(where: { $0.alias == word }) { return .this(named.state) }
    let begun = allCases.filter { $0.rawValue.hasPrefix(word) }
    if begun.count == 1, let state = begun.first { return .this(state) }
    return begun.isEmpty ? .unknown : .unfinished
  }

  /// Why a word, in lower case, is not understood.
  static func unclear(_ word: String, typed: String) -> Unclear {
    let names = allCases.map(\.rawValue)
    let begun = names.filter { $0.hasPrefix(word) }
    return begun.isEmpty
      ? Unclear(typed, like: nearestName(to: word, among: names)) : Unclear(typed, begins: begun)
  }

  private static let aliases: [(alias: String, state: RowState)] = [
    ("现在", .now), ("正在", .now), ("接着", .next), ("下一个", .next), ("已过", .past),
    ("标记", .marked), ("已标记", .marked), ("变更", .changed), ("已变更", .changed),
    ("取消", .cancelled), ("已取消", .cancelled), ("canceled", .cancelled), ("冲突", .clash),
    ("主持", .chair), ("茶歇", .pause), ("休息", .pause),
  ]
}
