internal import CNcurses
internal import Glibc
public import TerminalUI

extension CursesTerminal {
  /// Whether something is waiting to be read; a loop may skip drawing while there is.
  public var hasPendingInput: Bool {
    if !queued.isEmpty || ending != nil || isResizeDue { return true }
    var entries = [
      pollfd(fd: streams.inputDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: streams.signals, events: Int16(POLLIN), revents: 0),
    ]
    var reader = decoder
    return reader.next() != nil || poll(&entries, 2, 0) > 0
  }

  /// Blocks until something happens, or `milliseconds` have passed; `nil` waits for ever.
  ///
  /// After the first ``Input/ended(_:)`` it answers the same at once.
  public mutating func nextInput(within milliseconds: Int?) -> Input {
    let deadline = milliseconds.map { monotonicMilliseconds() + min(max($0, 0), 1 << 31) }
    // Looks once at least, also for a moment that has passed.
    var hasLooked = false
    while true {
      if let input = readyInput() { return input }
      let now = monotonicMilliseconds()
      if let deadline, now >= deadline, hasLooked { return .elapsed }
      hasLooked = true
      wait(until: [deadline, decoderDeadline, resizeDeadline].compactMap { $0 }.min(), from: now)
    }
  }

  /// What can be answered without waiting, the most urgent first.
  private mutating func readyInput() -> Input? {
    obeySignals(cn_take_signals())
    if let ending { return .ended(ending) }
    if let deadline = resizeDeadline, monotonicMilliseconds() >= deadline {
      isResizeDue = false
      lastResize = monotonicMilliseconds()
      applySize()
      return .resized(size)
    }
    if !queued.isEmpty { return queued.removeFirst() }
    if let input = decoder.next() { return input }
    guard let deadline = decoderDeadline, monotonicMilliseconds() >= deadline else { return nil }
    // The program may have been busy while the rest came.
    guard streams.readableCount == 0 else {
      read()
      return decoder.next()
    }
    return decoder.giveUp() ?? decoder.next()
  }

  private var decoderDeadline: Int? { decoder.patience.map { lastBytes + $0 } }

  /// A storm of resizes is answered sixty times a second.
  private var resizeDeadline: Int? { isResizeDue ? lastResize + 16 : nil }

  private mutating func wait(until deadline: Int?, from now: Int) {
    let outputEvents = waiting == nil ? 0 : Int16(POLLOUT)
    var entries = [
      pollfd(fd: streams.inputDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: streams.signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: streams.outputDescriptor, events: outputEvents, revents: 0),
    ]
    let patience = deadline.map { Int32(clamping: max($0 - now, 0)) } ?? -1
    guard poll(&entries, 3, patience) > 0 else { return }
    let gone = Int16(POLLHUP | POLLERR | POLLNVAL)
    if entries[0].revents & Int16(POLLIN) != 0 {
      read()
    } else if (entries[0].revents | entries[2].revents) & gone != 0 {
      close()
    }
    if entries[2].revents & Int16(POLLOUT) != 0, let waiting { draw(waiting) }
  }

  private mutating func read() {
    let count = min(streams.readableCount, 4_096)
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      guard count > 0 else { return }
      filled = max(Glibc.read(streams.inputDescriptor, buffer.baseAddress, count), 0)
    }
    // A terminal that is readable and holds nothing has hung up.
    guard !bytes.isEmpty else { return close() }
    lastBytes = monotonicMilliseconds()
    decoder.append(bytes)
  }

  /// The terminal is gone; the signal that says why may be a moment behind.
  private mutating func close() {
    var entry = pollfd(fd: streams.signals, events: Int16(POLLIN), revents: 0)
    poll(&entry, 1, 20)
    obeySignals(cn_take_signals())
    ending = ending ?? .closed
  }
}
