import Glibc

/// The memory of a process in KiB; 0 once it has ended.
struct Memory {
  var resident: Double
  var peak: Double

  init(of process: pid_t) {
    let status = text(of: "/proc/\(process)/status")
    resident = number("VmRSS:", in: status) ?? 0
    peak = number("VmHWM:", in: status) ?? 0
  }
}

private func number(_ name: String, in status: String) -> Double? {
  let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
  return line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap {
    Double($0)
  }
}

/// What the figures were measured on.
enum Machine {
  static var cores: Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }

  static var model: String {
    let line = text(of: "/proc/cpuinfo").split(separator: "\n").first { $0.hasPrefix("model name") }
    let name = line?.split(separator: ":", maxSplits: 1).last?.drop { $0 == " " }
    return name.map(String.init) ?? "unknown processor"
  }

  /// The day and minute, in UTC.
  static var date: String {
    var (seconds, parts) = (time(nil), tm())
    gmtime_r(&seconds, &parts)
    var text = [UInt8](repeating: 0, count: 32)
    let count = text.withUnsafeMutableBytes {
      strftime(
        $0.baseAddress?.assumingMemoryBound(to: CChar.self), 32, "%Y-%m-%d %H:%M UTC", &parts)
    }
    return String(decoding: text.prefix(count), as: UTF8.self)
  }
}

/// Milliseconds of processor time: of the whole machine, and of this program and its children.
struct Load {
  private let time = now()
  private let machine: Double
  private let own: Double

  init() {
    let words = text(of: "/proc/stat").prefix { $0 != "\n" }.split(separator: " ").dropFirst()
    let ticks = words.compactMap { Double($0) }
    // User, nice, system; not idle, not waiting; interrupts.
    let busy = [0, 1, 2, 5, 6].filter(ticks.indices.contains).map { ticks[$0] }.reduce(0, +)
    machine = busy * 1000 / Double(sysconf(Int32(_SC_CLK_TCK)))
    own = processorTime(RUSAGE_SELF) + processorTime(RUSAGE_CHILDREN)
  }

  /// The share of a core that other processes used since `earlier`.
  func ofOthers(since earlier: Load) -> Double {
    let others = (machine - earlier.machine) - (own - earlier.own)
    return max(0, others) / max(1, time - earlier.time)
  }
}

private func processorTime(_ whose: __rusage_who) -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(whose.rawValue), &usage)
  return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)
}

private func milliseconds(_ time: timeval) -> Double {
  Double(time.tv_sec) * 1e3 + Double(time.tv_usec) / 1e3
}
