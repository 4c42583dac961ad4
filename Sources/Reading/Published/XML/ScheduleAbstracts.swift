import Parallel
import Programme

/// The abstracts of a schedule, which are made plain text once all are known: much of the time that
/// reading takes goes into them, so long ones are parted among the cores.
struct ScheduleAbstracts {
  private var all: [(session: Int, raw: [String])] = []
  private var bytes = 0

  mutating func add(_ raw: [String], to session: Int) {
    guard !raw.isEmpty else { return }
    all.append((session, raw))
    for text in raw { bytes += text.utf8.count }
  }

  /// Less is done sooner than a thread begins.
  private static let worthSharing = 1 << 17

  /// Gives each session its abstract. O(bytes).
  func settle(_ draft: inout Draft) {
    let parts = bytes < Self.worthSharing ? 1 : min(coreCount, 4)
    let all = all
    let made = concurrently(parts: parts) { part in
      var repairs = Repairs()
      let texts = all[all.count * part / parts..<all.count * (part + 1) / parts].map {
        repairs.abstract($0.raw)
      }
      return (texts: texts, repairs: repairs)
    }
    for part in made { draft.repairs.add(part.repairs) }
    for ((session, _), text) in zip(all, made.flatMap(\.texts)) {
      draft.change(session: session) { $0.abstract = text }
    }
  }
}

extension Repairs {
  /// An abstract and a description as one text; what is said twice is kept once.
  fileprivate mutating func abstract(_ raw: [String]) -> String? {
    var texts: [String] = []
    for text in raw.compactMap({ prose($0) }) where !texts.contains(where: { $0.hasPrefix(text) }) {
      if let known = texts.firstIndex(where: { text.hasPrefix($0) }) {
        texts[known] = text
      } else {
        texts.append(text)
      }
    }
    return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
  }
}
