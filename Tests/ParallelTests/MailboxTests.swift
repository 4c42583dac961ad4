import Parallel
import Testing

@Suite struct MailboxTests {
  @Test func `What is posted is taken once, in its order`() {
    let mailbox = Mailbox<Int>()
    #expect(mailbox.take() == nil)
    for number in 1...3 { mailbox.post(number) }
    #expect((1...4).map { _ in mailbox.take() } == [1, 2, 3, nil])
  }

  @Test func `What other threads post arrives whole`() {
    let mailbox = Mailbox<Int>()
    let threads = (0..<8).map { part in
      BackgroundThread { for number in 0..<500 { mailbox.post(part * 500 + number) } }
    }
    for thread in threads where thread.hasBegun { thread.join() }
    var taken: [Int] = []
    while let number = mailbox.take() { taken.append(number) }
    let begun = threads.count { $0.hasBegun }
    #expect(taken.count == begun * 500 && Set(taken).count == taken.count)
  }
}
