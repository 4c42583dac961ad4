internal import CNcurses
internal import Glibc
internal import TerminalUI

/// The descriptors of the terminal and of the signals, and what was found there.
struct Streams {
  let output: UnsafeMutablePointer<FILE>
  let input: UnsafeMutablePointer<FILE>
  let outputDescriptor: Int32
  let inputDescriptor: Int32
  /// Readable when a signal has come.
  let signals: Int32

  /// Remembers the settings of the terminal and takes the signals.
  init(output: Int32, input: Int32) throws(TerminalError) {
    guard let out = fdopen(dup(output), "w") else { throw .noFreeDescriptor }
    guard let keys = fdopen(dup(input), "r") else {
      fclose(out)
      throw .noFreeDescriptor
    }
    signals = cn_watch_signals()
    guard signals >= 0 else {
      fclose(out)
      fclose(keys)
      throw .noFreeDescriptor
    }
    self.output = out
    self.input = keys
    outputDescriptor = output
    inputDescriptor = input
    guard cn_remember_terminal(output, input) else {
      close()
      throw .outputIsNoTerminal
    }
  }

  /// Gives back the settings, the signals and the descriptors.
  func close() {
    cn_give_back_terminal()
    cn_unwatch_crashes()
    cn_unwatch_signals()
    fclose(output)
    fclose(input)
  }

  /// What the terminal says of its size, bounded; 80×24 when it does not know.
  var announcedSize: Size {
    var window = winsize()
    guard ioctl(outputDescriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0,
      window.ws_row > 0
    else { return Size(columns: 80, rows: 24) }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row)).clamped
  }

  /// The bytes that can be read without waiting; 0 at the end of the input.
  var readableCount: Int {
    var count: Int32 = 0
    return ioctl(inputDescriptor, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
  }

  /// Writes past curses, for what curses does not know.
  func write(_ text: String) {
    guard !text.isEmpty else { return }
    _ = Glibc.write(outputDescriptor, text, text.utf8.count)
  }

  /// Whether the terminal takes output now; a client that has stalled does not.
  var takesOutput: Bool {
    var entry = pollfd(fd: outputDescriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&entry, 1, 0) != 0
  }
}

/// Milliseconds of the monotonic clock.
func monotonicMilliseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
}
