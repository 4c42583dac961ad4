import Foundation
import Glibc

/// A pair of descriptors: the program's end is a terminal, the other end is its reader.
final class PseudoTerminal {
  private(set) var reader: Int32
  let program: Int32

  init(columns: Int = 80, rows: Int = 24) throws {
    reader = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK)
    // What unlockpt and ptsname do; Swift does not see them here.
    var (unlocked, number): (Int32, UInt32) = (0, 0)
    guard reader >= 0, ioctl(reader, 0x4004_5431, &unlocked) == 0,
      ioctl(reader, 0x8004_5430, &number) == 0
    else { throw POSIXError(.ENXIO) }
    program = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard program >= 0 else { throw POSIXError(.ENXIO) }
    resize(columns: columns, rows: rows)
  }

  deinit {
    if reader >= 0 { close(reader) }
    close(program)
  }

  /// Goes away, as a line that drops.
  func hangUp() {
    close(reader)
    // Another test may be given the number at once: it must not be closed twice.
    reader = -1
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(program, UInt(TIOCSWINSZ), &size)
  }

  func type(_ text: String) { type(Array(text.utf8)) }

  /// Returns when the program could read the bytes: the kernel hands them over by and by.
  func type(_ bytes: [UInt8]) {
    let before = readable
    _ = write(reader, bytes, bytes.count)
    let end = ContinuousClock.now + .seconds(5)
    while readable < before + bytes.count, ContinuousClock.now < end { sched_yield() }
  }

  private var readable: Int {
    var count: Int32 = 0
    return ioctl(program, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
  }

  var settings: [UInt8] {
    var settings = termios()
    tcgetattr(program, &settings)
    return withUnsafeBytes(of: settings) { Array($0) }
  }

  /// All the program has written until now; it is followed by a mark of our own, so nothing is
  /// missed and nothing is waited for in vain.
  func written() -> String {
    let mark = Array("\u{1}\u{2}\u{1}".utf8)
    _ = write(program, mark, mark.count)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.suffix(mark.count) != mark[...] {
      var entry = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
      guard poll(&entry, 1, 5_000) == 1 else { break }
      let count = read(reader, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes.dropLast(mark.count), as: UTF8.self)
  }
}
