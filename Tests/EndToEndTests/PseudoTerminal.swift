import Foundation

/// A program with a pseudo-terminal of its own as its controlling terminal; killed when it is lost.
final class PseudoTerminal {
  private var master: Int32
  private let process: pid_t
  private var status: Ending?
  /// All that the program has written to the terminal.
  private(set) var bytes: [UInt8] = []
  /// Seconds of processor time that it took, once it has ended.
  private(set) var processorTime = 0.0

  var output: String { String(decoding: bytes, as: UTF8.self) }

  /// Starts `arguments[0]` in `folder`, with nothing in the environment but what is given.
  init(
    _ arguments: [String], columns: Int = 80, rows: Int = 24, in folder: String = "/",
    environment: [String: String] = plainEnvironment, ignoringHangUp: Bool = false
  ) throws {
    try Executable.check(arguments[0])
    let slave: String
    (master, slave) = try openedTerminal()
    setSize(of: master, columns, rows)
    let script = "\(ignoringHangUp ? "trap '' HUP; " : "")cd \"$1\" && shift && exec \"$@\""
    do {
      // The first terminal that the leader of a session opens becomes its controlling terminal.
      process = try spawned(
        ["/bin/sh", "-c", script, "sh", folder] + arguments, environment, leadingSession: true
      ) { streams in
        posix_spawn_file_actions_addopen(&streams, 0, slave, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&streams, 0, 1)
        posix_spawn_file_actions_adddup2(&streams, 0, 2)
      }
    } catch {
      close(master)
      throw error
    }
  }

  deinit {
    if ended(within: 0) == .running {
      kill(process, SIGKILL)
      _ = ended(within: 5)
    }
    hangUp()
  }

  /// Types; what the terminal does not take at once is tried again for 5 seconds.
  func type(_ keys: String) {
    var rest = Array(keys.utf8)[...]
    _ = holds(within: 5) {
      drain()
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      rest = rest.dropFirst(max(count, 0))
      return rest.isEmpty
    }
  }

  func resize(columns: Int, rows: Int) { setSize(of: master, columns, rows) }

  func send(_ signal: Int32) { kill(process, signal) }

  /// Closes this end: the line is cut.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Whether the terminal shows what is typed and waits for whole lines, as a shell wants it.
  var isCooked: Bool {
    var settings = termios()
    guard tcgetattr(master, &settings) == 0 else { return false }
    return settings.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO)
  }

  /// Whether the output came to satisfy a condition.
  func shows(within seconds: Double = 20, _ condition: (String) -> Bool) -> Bool {
    holds(within: seconds) {
      drain()
      return condition(output)
    }
  }

  /// How the program ended; everything it writes until then is read.
  func ended(within seconds: Double = 20) -> Ending {
    _ = holds(within: seconds) {
      drain()
      reap()
      return status != nil
    }
    drain()
    return status ?? .running
  }

  private func reap() {
    guard status == nil else { return }
    var code: Int32 = 0
    var usage = rusage()
    guard wait4(process, &code, WNOHANG, &usage) == process else { return }
    status = ending(of: code)
    processorTime = seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  /// Takes what there is to read, without waiting.
  private func drain() {
    var part = [UInt8](repeating: 0, count: 65536)
    while master >= 0 {
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 0) == 1, ready.revents & Int16(POLLIN) != 0 else { return }
      let count = read(master, &part, part.count)
      guard count > 0 else { return }
      bytes += part.prefix(count)
    }
  }
}

private func setSize(of master: Int32, _ columns: Int, _ rows: Int) {
  var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  _ = ioctl(master, UInt(TIOCSWINSZ), &size)
}

/// A new terminal: this end of it, which no other child inherits, and the path of the other end.
private func openedTerminal() throws -> (master: Int32, slave: String) {
  // Glibc declares `grantpt` and its kin for _GNU_SOURCE only; the kernel takes these directly.
  let (unlock, numberOfSlave): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
  let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
  var (locked, number): (Int32, UInt32) = (0, 0)
  guard master >= 0, ioctl(master, unlock, &locked) == 0,
    ioctl(master, numberOfSlave, &number) == 0
  else {
    let code = errno
    close(master)
    throw Refusal(call: "/dev/ptmx", code: code)
  }
  return (master, "/dev/pts/\(number)")
}

private func seconds(_ time: timeval) -> Double {
  Double(time.tv_sec) + Double(time.tv_usec) / 1e6
}
