import Parallel
import Testing

struct ConcurrentlyTests {
  @Test(arguments: [-1, 0, 1, 2, 3, 17])
  func `Every part is done once and stands in its place`(parts: Int) {
    #expect(concurrently(parts: parts) { $0 * $0 } == (0..<max(parts, 0)).map { $0 * $0 })
  }

  @Test(arguments: [-1, 0, 1, 2, 3, 100])
  func `Every piece is done once and stands in its place`(pieces: Int) {
    #expect(onAllCores(pieces: pieces) { $0 * $0 } == (0..<max(pieces, 0)).map { $0 * $0 })
  }

  @Test func `There is a core to work on`() { #expect(coreCount >= 1) }

  @Test func `A thread that was begun can be waited for twice`() {
    let thread = BackgroundThread {}
    #expect(thread.hasBegun)
    thread.join()
    thread.join()
  }
}
