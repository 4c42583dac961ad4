internal import Synchronization

/// How far reading has come; written by those who read, looked at by another thread.
public final class LoadProgress: Sendable {
  private let readBytes = Atomic(0)
  private let readRows = Atomic(0)
  private let expectedBytes = Atomic(0)

  public init() {}

  public var bytes: Int { readBytes.load(ordering: .relaxed) }
  public var rows: Int { readRows.load(ordering: .relaxed) }
  /// The bytes of the file; 0 while they are not known.
  public var total: Int { expectedBytes.load(ordering: .relaxed) }

  /// Begins a file of so many bytes; the rows of files before it go on counting.
  public func begin(total: Int) {
    readBytes.store(0, ordering: .relaxed)
    expectedBytes.store(total, ordering: .relaxed)
  }

  public func add(bytes: Int, rows: Int) {
    readBytes.wrappingAdd(bytes, ordering: .relaxed)
    readRows.wrappingAdd(rows, ordering: .relaxed)
  }
}
