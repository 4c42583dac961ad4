import Parallel
public import Programme

/// Puts people in order: the rows by name, from the names and how the data says they are read.
public typealias PeopleOrder =
  @Sendable (_ names: TextColumn, _ pinyin: TextColumn) -> [Int32]

/// What goes on beside reading, and what is done once all is read.
struct Beside {
  var progress: LoadProgress?
  /// Where it is asked for, the first view waits for it, and not for the checks.
  var orderPeople: PeopleOrder?
  var spellNames: NameSpelling?
}

/// What is made of the names of many people while the rest of their meeting is read.
struct MadeBeside<Value: Sendable>: Sendable {
  private let names: TextColumn
  private let pinyin: TextColumn
  private let make: @Sendable (_ names: TextColumn, _ pinyin: TextColumn) -> Value
  private let made = Once<Value>()

  /// Begins at once; `nil` for few people, whose names take no time.
  init?(
    of people: Speakers, _ make: (@Sendable (_ names: TextColumn, _ pinyin: TextColumn) -> Value)?
  ) {
    guard let make, people.count >= Limit.worthSharing else { return nil }
    (names, pinyin, self.make) = (people.names, people.pinyin, make)
    let value = value
    _ = BackgroundThread { _ = value() }
  }

  /// The value, waited for if it is not made yet; `nil` where others came or have other names now.
  func value(of people: Speakers) -> (@Sendable () -> Value)? {
    people.names == names && people.pinyin == pinyin ? value : nil
  }

  private var value: @Sendable () -> Value {
    { [made, make, names, pinyin] in made.value { make(names, pinyin) } }
  }
}
