/// The starts and the ends of a table, which together tell what a hyphen in them is: the mark of a
/// span, or the sign of an offset west of UTC.
struct HyphenColumn {
  /// No cell has a hyphen that cannot be a sign.
  private var mayBeSign = true
  private var (hasHyphen, hasEarly) = (false, false)
  /// All ends have one like their starts; all spans would end before they begin.
  private var (isPaired, isBackward) = (true, true)

  /// Some start has none.
  private var hasPlain = false
  /// What stands behind them, in minutes.
  private var ends: Set<Int> = []

  /// The latest start that is no night's.
  private static let evening = 18 * 60

  /// Takes in a row, its cells read as spans.
  mutating func note(_ row: RowTimes, _ start: WrittenCell?, _ end: WrittenCell?) {
    let endMay = end?.end != nil && row.end?.mayEndInOffset == true
    if end?.end != nil, !endMay { mayBeSign = false }
    guard let first = start?.start else { return }
    guard let last = start?.end else {
      hasPlain = true
      return
    }
    guard let text = row.start, text.mayEndInOffset else {
      mayBeSign = false
      return
    }
    hasHyphen = true
    if ends.count < 3 { ends.insert(last.minutes) }
    if !endMay || row.end == text { isPaired = false }
    if last.minutes >= first.minutes { isBackward = false }
    if first.minutes < Self.evening { hasEarly = true }
  }

  var isSign: Bool {
    mayBeSign && hasHyphen && (isPaired || isBackward && hasEarly && !hasPlain && isOneZone)
  }

  /// Whether the ends may be the offsets of one zone, whose clocks are set once at the most.
  private var isOneZone: Bool {
    guard let least = ends.min(), let most = ends.max() else { return false }
    return ends.count <= 2 && most - least <= 60
  }
}
