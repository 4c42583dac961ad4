import Programme
import Reading
import Saving

/// How the program ends; the codes are a contract that scripts rely on.
enum Status: Equatable {
  case done
  /// Nothing matched, no such item, or a check found an error or a warning.
  case nothingFound
  /// Wrong usage, no terminal, or nothing could be read at all.
  case unusable
  /// The output could not be written, or exists.
  case unwritable
  case interrupted, hungUp, terminated

  var code: Int32 {
    switch self {
    case .done: 0
    case .nothingFound: 1
    case .unusable: 2
    case .unwritable: 3
    case .interrupted: 130
    case .hungUp: 129
    case .terminated: 143
    }
  }
}

/// Why a command stops, in one line for standard error; empty when all has been said.
struct Failure: Error {
  let status: Status
  let message: String

  init(_ status: Status, _ message: String = "") {
    self.status = status
    self.message = message
  }
}
