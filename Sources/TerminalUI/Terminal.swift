/// A key as the user thinks of it, not as the terminal sends it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, pageUp, pageDown, home, end
}

/// What can happen at the terminal.
public enum Input: Hashable, Sendable {
  case key(Key)
  /// Text that arrived at once, between the marks of a bracketed paste: never commands.
  case pasted(String)
  case resized(Size)
  /// The program was stopped and goes on: everything has to be drawn again.
  case resumed
  /// Nothing happened until the time the loop asked for.
  case elapsed
  /// Another thread has something to say: the loop was woken up for it.
  case woken
  /// The terminal is gone, or a signal asks the program to end.
  case ended(Ending)
}

/// Why the input ended.
public enum Ending: Hashable, Sendable {
  case hangUp
  case terminate
  case interrupt
  /// The terminal cannot be read or written any more.
  case closed
}

/// A place that shows frames and reports input.
///
/// The dashboard knows terminals by this protocol alone; the curses backend is one,
/// the scripted terminal of the tests is another.
public protocol Terminal: ~Copyable {
  /// The size of the screen, clamped to what is drawn.
  var size: Size { get }

  /// Shows `frame`; cells that have not changed since the last call cost nothing.
  mutating func present(_ frame: Frame)

  /// Whether an input waits already, so that a frame would be overtaken at once.
  var hasPendingInput: Bool { get }

  /// Forgets what is on the screen, so that the next frame is drawn whole.
  mutating func redraw()

  /// Stops the program as ^Z does, with the terminal given back, until it is continued.
  mutating func suspend()

  /// Hands text to the clipboard of whoever sits at the terminal.
  ///
  /// - Returns: false where it is known that the terminal has none.
  mutating func copy(_ text: String) -> Bool

  /// Blocks until something happens, or `milliseconds` have passed; `nil` waits for ever.
  mutating func nextInput(within milliseconds: Int?) -> Input
}

extension Terminal where Self: ~Copyable {
  public var hasPendingInput: Bool { false }
  public mutating func copy(_ text: String) -> Bool { false }
}
