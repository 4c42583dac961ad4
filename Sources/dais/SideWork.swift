import CursesBackend
import Dashboard
import Parallel

/// The jobs that run beside the loop, and what they found.
final class SideWork {
  /// Made with the first job: most runs have none.
  private var answers: Mailbox<Action>?

  /// - Returns: the answer itself where no thread can be had.
  func begin(_ job: Job) -> Action? {
    let answers = answers ?? Mailbox()
    self.answers = answers
    let thread = BackgroundThread {
      answers.post(job.run())
      CursesTerminal.wake()
    }
    return thread.hasBegun ? nil : job.run()
  }

  /// What was found and not yet told.
  func answer() -> Action? { answers?.take() }
}
