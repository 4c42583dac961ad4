public import Parallel

/// Watches the files of a meeting on a thread of its own, and tells when they were saved.
///
/// A save is told when the files have looked the same for ``settling`` milliseconds. That is all
/// that can be known: a writer that pauses longer inside a save, or two files of a folder that
/// are saved further apart, are told and read twice, the first time half done; the second save
/// mends it. Writes through a memory map are seen only by the time they leave in the file.
public final class Watch: Sendable {
  /// The files, which may become others when the meeting is read again.
  public let files: Latest<FileSet>
  /// How the files looked when they were last settled.
  public let settled = Latest<Signature?>(nil)
  /// How long, in milliseconds, files have to look the same.
  public let settling: Int
  private let method: Method
  private let changed: @Sendable () -> Void
  private let bell: Bell
  private let thread = Latest<BackgroundThread?>(nil)

  /// How changes are noticed.
  public enum Method: Sendable {
    /// The system tells; where it cannot, by looking.
    case told
    /// By looking again and again.
    case looking(milliseconds: Int)
  }

  /// Milliseconds between two looks where the system does not tell.
  private static let pause = 1_500

  /// - Returns: `nil` where the system gives no descriptors.
  public init?(
    _ files: FileSet, settling: Int = 200, method: Method = .told,
    changed: @escaping @Sendable () -> Void
  ) {
    guard let bell = Bell() else { return nil }
    (self.bell, self.settling, self.method, self.changed) = (bell, settling, method, changed)
    self.files = Latest(files)
  }

  /// Begins to watch.
  ///
  /// - Parameter read: how the files looked before they were read; other looks are told.
  /// - Returns: whether a thread was had.
  public func begin(read: Signature) -> Bool {
    let thread = BackgroundThread { [self] in watch(since: read) }
    self.thread.value = thread
    return thread.hasBegun
  }

  /// Ends the watch and waits for its thread.
  public func end() {
    bell.ring()
    thread.value?.join()
    thread.value = nil
  }

  private var isTold: Bool { if case .told = method { true } else { false } }

  private var pause: Int {
    if case .looking(let milliseconds) = method { milliseconds } else { Self.pause }
  }

  private func watch(since read: Signature) {
    var told = read
    while true {
      let files = files.value
      // Before the files are looked at, so that nothing falls between.
      let events = isTold ? FolderEvents(of: files) : nil
      while events.map({ !$0.isOutdated }) ?? true, files == self.files.value {
        guard let now = settle(files) else { return }
        settled.value = now
        if now != told {
          told = now
          changed()
        }
        guard wait(for: events, files, since: now) else { return }
        if events == nil, isTold { break }
      }
      if events?.isOutdated == true, bell.waits(milliseconds: settling) { return }
    }
  }

  /// Waits until the files look the same twice. - Returns: `nil` when the watch ends.
  private func settle(_ files: FileSet) -> Signature? {
    var last = files.signature
    while !bell.waits(milliseconds: settling) {
      let now = files.signature
      if now == last { return now }
      last = now
    }
    return nil
  }

  /// Waits for something that concerns the files. - Returns: false when the watch ends.
  private func wait(for events: FolderEvents?, _ files: FileSet, since now: Signature) -> Bool {
    guard let events else {
      while !bell.waits(milliseconds: pause) {
        if files.signature != now || files != self.files.value { return true }
      }
      return false
    }
    // What came while the files settled is known; what came after is seen by their look.
    if events.take(about: self.files.value.names), files.signature != now || events.isOutdated {
      return true
    }
    while !events.waits(with: bell) {
      if events.take(about: self.files.value.names) { return true }
    }
    return false
  }
}
