/// What becomes of the keys of a format, each list in words: the others are told as not read.
struct JSONKeys {
  enum Fate {
    case read
    /// Left out knowingly, with all that is inside: pictures, colours, numbers of the software.
    case passed
    /// Its object has keys that are data.
    case map
  }

  private(set) var fates: [(name: String, fate: Fate)] = []

  init(read: String, passed: String, maps: String = "") {
    for (names, fate) in [(read, Fate.read), (passed, .passed), (maps, .map)] {
      fates += names.split { $0 == " " || $0 == "\n" }.map { (String($0), fate) }
    }
  }
}

/// The keys of one text that its format does not know, as they turn up.
struct JSONUnread {
  private var fates: [UInt64: JSONKeys.Fate] = [:]
  private var slots: [UInt64: Int] = [:]
  private(set) var keys: [(name: String, offset: Int, count: Int)] = []
  /// There are others, which are not counted.
  private var hasMore = false
  /// Without a list of keys none is told.
  private let isAsked: Bool

  init(_ keys: JSONKeys?, _ hashing: ByteHash) {
    isAsked = keys != nil
    for (name, fate) in keys?.fates ?? [] {
      let hash = Array(name.utf8).withUnsafeBufferPointer { hashing.hash($0) }
      fates[hash] = fate
    }
  }

  /// What becomes of what stands behind a key.
  mutating func fate(
    of key: UnsafeBufferPointer<UInt8>, hash: UInt64, at offset: Int
  ) -> JSONKeys.Fate {
    guard isAsked else { return .read }
    if let fate = fates[hash] { return fate }
    guard !key.isLanguage else { return .read }
    if let slot = slots[hash] {
      keys[slot].count += 1
    } else if keys.count < UnreadNames.most {
      slots[hash] = keys.count
      keys.append((String(decoding: key, as: UTF8.self), offset, 1))
    } else {
      hasMore = true
    }
    return .passed
  }

  /// One sentence for all of them; `nil` where there are none.
  var said: String? {
    UnreadNames.said(keys.map { ($0.name, $0.count) }, hasMore: hasMore, ("key", "keys"))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// `de`, `zh-TW`, `en_US`: texts may be given by language.
  var isLanguage: Bool {
    guard count == 2 || count > 3 && count < 12 && isDashOfLanguage else { return false }
    return prefix(2).allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// Whether a dash comes third, or a low line that is not one of those in `is_public`.
  private var isDashOfLanguage: Bool {
    self[2] == UInt8(ascii: "-")
      || self[2] == UInt8(ascii: "_") && (0x41...0x5A).contains(self[3])
  }
}
