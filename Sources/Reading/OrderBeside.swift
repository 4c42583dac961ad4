import Parallel
public import Programme

/// Puts people in order: the rows by name, from the names and how the data says they are read.
public typealias PeopleOrder =
  @Sendable (_ names: TextColumn, _ pinyin: TextColumn) -> [Int32]

/// What goes on beside reading, and what is done once all is read.
struct Beside {
  var progress: LoadProgress?
  var orderPeople: PeopleOrder?
  var spellNames: NameSpelling?
}

/// An order of people that is made while the rest of their meeting is read.
struct OrderBeside {
  private let names: TextColumn
  private let pinyin: TextColumn
  private let make: PeopleOrder
  private let made = Once<[Int32]>()

  /// Begins at once; `nil` for few people, whose order takes no time.
  init?(of people: Speakers, _ make: PeopleOrder?) {
    guard let make, people.count >= Limit.worthSharing else { return nil }
    (names, pinyin, self.make) = (people.names, people.pinyin, make)
    let order = order
    _ = BackgroundThread { _ = order() }
  }

  /// The order, waited for if it is not made yet; `nil` where others came or have other names now.
  func order(of people: Speakers) -> (@Sendable () -> [Int32])? {
    people.names == names && people.pinyin == pinyin ? order : nil
  }

  private var order: @Sendable () -> [Int32] {
    { [made, make, names, pinyin] in made.value { make(names, pinyin) } }
  }
}
