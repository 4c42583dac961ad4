import Glibc

/// A command in a pseudo-terminal of 80×24 that is its controlling terminal; killed when lost.
final class PseudoTerminal {
  /// Milliseconds on the clock when the command was about to be executed.
  let began: Double
  private let process: pid_t
  private let master: Int32
  private var part = [UInt8](repeating: 0, count: 1 << 16)
  /// The last bytes: a query of the terminal may come in two pieces.
  private var tail: ArraySlice<UInt8> = []

  init(_ command: Command, environment: [String: String]) throws(Refusal) {
    let slave: String
    (master, slave) = try openedTerminal()
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    began = now()
    do {
      process = try command.spawned(in: slave, environment: environment)
    } catch {
      close(master)
      throw error
    }
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(master)
  }

  /// Types; returns when it was, on the clock.
  func type(_ keys: String) -> Double {
    let typed = Array(keys.utf8)
    let time = now()
    _ = write(master, typed, typed.count)
    return time
  }

  /// What came within `milliseconds`: `nil` when nothing did, no bytes when the command has ended.
  func received(within milliseconds: Double) -> (count: Int, time: Double)? {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, Int32(max(0, milliseconds).rounded(.up))) == 1 else { return nil }
    let count = read(master, &part, part.count)
    let time = now()
    if count > 0 { reply(to: part[..<count]) }
    return (max(0, count), time)
  }

  /// Milliseconds of processor time that the command has used; `nil` once it has ended.
  var processorTime: Double? {
    var clock = clockid_t()
    guard clock_getcpuclockid(process, &clock) == 0 else { return nil }
    return milliseconds(clock)
  }

  var memory: Memory { Memory(of: process) }

  /// Answers what the command asks of its terminal, as a plain xterm does.
  private func reply(to bytes: ArraySlice<UInt8>) {
    let text = tail + bytes
    // No query is longer; one that ended in the last piece has been answered.
    let answers = replies(to: text, after: tail.count)
    tail = ArraySlice(Array(text.suffix(15)))
    if !answers.isEmpty { _ = write(master, answers, answers.count) }
  }
}

/// A new terminal: this end of it, which no other child inherits, and the path of the other end.
private func openedTerminal() throws(Refusal) -> (master: Int32, slave: String) {
  // Glibc declares `grantpt` and its kin for _GNU_SOURCE only; the kernel takes these directly.
  let (unlock, numberOfSlave): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
  let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
  var (locked, number): (Int32, UInt32) = (0, 0)
  guard master >= 0, ioctl(master, unlock, &locked) == 0,
    ioctl(master, numberOfSlave, &number) == 0
  else {
    let fault = Refusal("/dev/ptmx")
    close(master)
    throw fault
  }
  return (master, "/dev/pts/\(number)")
}
