import CursesBackend
import Dashboard
import Glibc
import Parallel
import Programme
import Watching

/// The jobs that run beside the loop, and what they found.
final class SideWork {
  private let source: MeetingSource
  private let answers = Mailbox<Action>()
  private let readings = Mailbox<Action>()
  private let watch: Watch?
  /// How far the reading is that runs; `nil` for none.
  private var progress: LoadProgress?
  /// The reading that begins when the one that runs has ended.
  private var next: Rereading?
  private var lastTold = 0

  /// Begins to watch the files of the meeting.
  init(_ source: MeetingSource, showing loaded: LoadedMeeting) {
    self.source = source
    let answers = answers
    watch = source.watch(loaded) {
      answers.post(.filesChanged)
      CursesTerminal.wake()
    }
  }

  /// - Returns: the answer itself where no thread can be had.
  func begin(_ job: Job) -> Action? {
    let answers = answers
    let thread = BackgroundThread {
      answers.post(job.run())
      CursesTerminal.wake()
    }
    return thread.hasBegun ? nil : job.run()
  }

  /// Begins a reading, or has it wait for the one that runs; only the last one waits.
  ///
  /// - Returns: the answer itself where no thread can be had.
  func begin(_ rereading: Rereading) -> Action? {
    guard progress == nil else {
      next = rereading
      return nil
    }
    let progress = LoadProgress()
    let (source, watch, readings) = (source, watch, readings)
    let thread = BackgroundThread {
      readings.post(source.outcome(of: rereading, watch, progress))
      CursesTerminal.wake()
    }
    guard thread.hasBegun else { return source.outcome(of: rereading, watch, progress) }
    (self.progress, lastTold) = (progress, milliseconds())
    return nil
  }

  /// What was found and not yet told, else how far reading has come.
  func answer() -> Action? {
    if let answer = answers.take() { return answer }
    if let answer = readings.take() {
      progress = nil
      // Where no thread can be had the next answer follows at once.
      if let waiting = next {
        next = nil
        if let late = begin(waiting) { answers.post(late) }
      }
      return answer
    }
    return reach
  }

  /// Told now and then, so that a loop that asks until there is no more comes to an end.
  private var reach: Action? {
    guard let progress, milliseconds() - lastTold >= 150 else { return nil }
    lastTold = milliseconds()
    return .progressed(
      ReadingProgress(bytes: progress.bytes, total: progress.total, rows: progress.rows))
  }
}

private func milliseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
}
