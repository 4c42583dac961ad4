import Glibc
import Parallel
import Programme
import Reading
import Testing

@testable import Watching

/// Saves that race with reading: what is shown is always one whole version.
@Suite(.serialized) struct RaceTests {
  private static let saves = 2_000
  /// In milliseconds; far more than the steps in which the times of files change.
  private static let settling = 25
  private static let longestPause = 4

  /// The versions that were shown, and the ones of which a half was.
  private final class Shown: Sendable {
    let versions = Latest<[Int]>([])
    let halves = Latest<[Set<Int>]>([])
    let isOver = Latest(false)
    /// Versions whose writer paused as long as files have to settle: the machine was busy.
    let overlong = Latest<Set<Int>>([])

    var last: Int { versions.value.last ?? -1 }
  }

  /// A table of which every row tells the version and how many rows there are.
  private static func table(_ version: Int) -> [UInt8] {
    let rows = 40 + version % 7
    let lines = (0..<rows).map { "s\($0),version \(version) of \(rows) rows,Hall" }
    return Array((["id,title,room"] + lines).joined(separator: "\n").utf8)
  }

  /// The version that a meeting is; `nil` for a mixture or a part.
  private static func version(of meeting: Meeting) -> Int? {
    let words = meeting.sessions.first?.title.split(separator: " ") ?? []
    guard words.count == 5, let version = Int(words[1]), meeting.sessions.count == Int(words[3]),
      meeting.sessions.allSatisfy({ $0.title == meeting.sessions.first?.title })
    else { return nil }
    return version
  }

  private static func number(_ session: Session) -> Int? {
    let words = session.title.split(separator: " ")
    return words.count > 1 ? Int(words[1]) : nil
  }

  @Test(.timeLimit(.minutes(10)))
  func `Two thousand saves in six ways never show a half state`() throws {
    let (folder, shown) = (try Folder(), Shown())
    let files = FileSet(folder: folder.linked(), names: ["agenda.csv"])
    let path = files.path(of: "agenda.csv")
    write([Self.table(0)], to: path)
    let news = Mailbox<Bool>()
    let watch = try #require(Watch(files, settling: Self.settling) { news.post(true) })
    #expect(watch.begin(read: Signature(of: FileSet(folder: "", names: []))))
    let reader = BackgroundThread { Self.read(path, watch, news, shown) }
    #expect(reader.hasBegun)
    let seed = UInt64.random(in: 1...UInt64.max)
    print("race seed \(seed)")
    var random = SplitMix(state: seed)
    for version in 1...Self.saves { Self.save(version, to: path, shown, &random) }
    #expect(comesTrue { shown.last == Self.saves }, "shown last: \(shown.last)")
    shown.isOver.value = true
    reader.join()
    watch.end()
    print("shown \(shown.versions.value.count), overlong \(shown.overlong.value.count)")
    let overlong = shown.overlong.value
    #expect(shown.halves.value.filter { $0.isDisjoint(with: overlong) } == [], "seed \(seed)")
    #expect(shown.versions.value.count >= Self.saves / 50)
    #expect(shown.overlong.value.count < Self.saves / 4)
  }

  /// Reads when the watch tells, as the dashboard does.
  private static func read(
    _ path: String, _ watch: Watch, _ news: Mailbox<Bool>, _ shown: Shown
  ) {
    while !shown.isOver.value {
      guard news.take() != nil else {
        poll(nil, 0, 1)
        continue
      }
      let reading = watch.settledReading { (try? meeting(at: path), []) }
      // A file that is gone or cannot be read leaves what is shown.
      guard let loaded = reading?.outcome else { continue }
      if let version = version(of: loaded.meeting) {
        shown.versions.value.append(version)
      } else {
        shown.halves.value.append(Set(loaded.meeting.sessions.compactMap(number)))
      }
    }
  }

  private static func save(
    _ version: Int, to path: String, _ shown: Shown, _ random: inout SplitMix
  ) {
    let way = SaveWay.allCases[version % SaveWay.allCases.count]
    var last = milliseconds()
    var longest = 0
    way.save(table(version), to: path) {
      // Most pauses are none, so that two thousand saves are done soon.
      let pause = Int.random(in: -2 * longestPause...longestPause, using: &random)
      poll(nil, 0, Int32(clamping: max(pause, 0)))
      let now = milliseconds()
      (longest, last) = (max(longest, now - last), now)
    }
    if max(longest, milliseconds() - last) >= settling - 1 {
      shown.overlong.value.insert(version)
    }
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<3: _ = comesTrue { shown.last == version }
    case 3..<12: poll(nil, 0, Int32.random(in: 0...Int32(settling), using: &random))
    default: break
    }
  }
}

/// Random numbers that a printed seed brings back.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
