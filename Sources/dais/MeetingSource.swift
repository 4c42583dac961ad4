import Dashboard
import Glibc
import Parallel
import Programme
import Reading
import Watching

/// Where a meeting is read from, and read again when it is saved.
struct MeetingSource: Sendable {
  /// `nil` for the meeting the program carries with it, `-` for standard input.
  let path: String?
  let timeZone: String?
  /// `nil` where there are no files to watch.
  private let files: FileSet?
  /// How the files looked before they were read first.
  private let signature: Signature?

  /// Looks at the files: make it before they are read.
  init(path: String?, timeZone: String? = nil) {
    (self.path, self.timeZone) = (path, timeZone)
    files = path.flatMap { path in
      guard path != "-" else { return nil }
      let found = fileNames(ofMeetingAt: path)
      return FileSet(folder: found.folder, names: found.names)
    }
    signature = files?.signature
  }

  /// - Returns: `nil` where there is nothing to watch, or the system gives no descriptors.
  func watch(_ loaded: LoadedMeeting, changed: @escaping @Sendable () -> Void) -> Watch? {
    guard var files, let signature else { return nil }
    // Files that only reading found were not looked at before: that look is told once more.
    files.names = (files.names + loaded.namesToWatch).withoutRepeats
    guard let watch = Watch(files, changed: changed) else { return nil }
    _ = watch.begin(read: files.names == self.files?.names ? signature : files.signature)
    return watch
  }

  /// Reads again what the state asks for; on any thread.
  func outcome(of rereading: Rereading, _ watch: Watch?, _ progress: LoadProgress) -> Action {
    guard path != "-" else {
      return rereading.failure("Standard input cannot be read again. Start dais anew.")
    }
    guard let watch else { return result(progress).action(rereading) }
    let names = rereading.loaded.meeting.files
    let settled = watch.settledReading { () -> (Outcome, [String]) in
      if !rereading.isAsked, let fault = watch.files.value.fault(in: names) {
        return (.failure(Failure(.unusable, fault)), [])
      }
      let outcome = result(progress)
      return (outcome, (try? outcome.get().namesToWatch) ?? [])
    }
    guard let settled else {
      return rereading.failure("'\(path ?? "")' is saved again and again while it is read.")
    }
    return settled.outcome.action(rereading)
  }

  private func result(_ progress: LoadProgress) -> Outcome {
    Result { () throws(Failure) in
      do throws(ReadingFailure) {
        return try silentMeeting(at: path, timeZone: timeZone, progress: progress)
      } catch {
        throw Failure(.unusable, error.whileOpen)
      }
    }
  }
}

extension LoadedMeeting {
  /// Those that were read, and those that may come to lie beside them.
  fileprivate var namesToWatch: [String] { meeting.files + missedFiles }
}

private typealias Outcome = Result<LoadedMeeting, Failure>

extension Outcome {
  fileprivate func action(_ rereading: Rereading) -> Action {
    switch self {
    case .success(let loaded): rereading.answer(loaded)
    case .failure(let failure): rereading.failure(failure.message)
    }
  }
}

extension FileSet {
  /// What has become of files that were read before; `nil` while all can be read.
  fileprivate func fault(in names: [String]) -> String? {
    let signature = signature
    if signature.absent(of: names).count == names.count, access(folder, F_OK) != 0 {
      return "Nothing is at '\(folder)' any more."
    }
    if let name = signature.absent(of: names).first { return "'\(name)' is gone." }
    if let (name, kind) = signature.foreign(of: names).first {
      return "'\(name)' is \(kind) now; put the file back."
    }
    if let name = signature.empty(of: names).first { return "'\(name)' is empty; save it whole." }
    let closed = names.first { access("\(folder)/\($0)", R_OK) != 0 }
    return closed.map { "'\($0)' cannot be read; check its permissions." }
  }
}
