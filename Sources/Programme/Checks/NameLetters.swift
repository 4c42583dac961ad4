/// What a scalar is in a name that is compared loosely.
enum NameLetter: Equatable {
  /// What stands between words.
  case gap
  /// What people write or leave out inside a word: hyphens, apostrophes, scalars without width.
  case nothing
  /// An accent of its own; it goes with a plain letter and stays with any other.
  case mark
  /// A letter without its accents, or a digit: in ASCII, in lower case.
  case plain(UInt8)
  /// A letter of another script, or one that is no plain letter with an accent.
  case other

  @inline(__always)
  init(_ value: UInt32) {
    guard value >= 0x80 else {
      self = Self.ascii(UInt8(truncatingIfNeeded: value))
      return
    }
    switch value {
    case 0x80..<0xC0: self = value == 0xAD ? .nothing : .gap
    case 0xC0..<0x250: self = Self.latin(value &- 0xC0)
    case 0x300...0x36F: self = .mark
    case 0x1E00..<0x1F00: self = Self.latin(value &- 0x1E00 &+ 0x190)
    case 0x3400...0x9FFF, 0xAC00...0xD7A3: self = .other
    default: self = Self.beyond(value)
    }
  }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> NameLetter {
    // Capitals go the way of the other letters: a processor guesses it right.
    if (0x61...0x7A).contains(byte | 0x20) { return .plain(byte | 0x20) }
    return switch byte {
    case 0x30...0x39: .plain(byte)
    case UInt8(ascii: "-"), UInt8(ascii: "'"): .nothing
    default: .gap
    }
  }

  /// Of the Latin letters beyond ASCII, which ``bases`` has in one row.
  @inline(__always)
  private static func latin(_ position: UInt32) -> NameLetter {
    bases.withUTF8Buffer { bases in
      let base = Int(position) < bases.count ? bases[Int(position)] : UInt8(ascii: ".")
      return base == UInt8(ascii: ".") ? .other : .plain(base)
    }
  }

  private static func beyond(_ value: UInt32) -> NameLetter {
    switch value {
    case 0x2B0...0x2FF, 0x374, 0x200B...0x2011, 0x2018, 0x2019, 0x201B, 0x202A...0x202E,
      0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE01EF:
      .nothing
    // What canonically is one of the gaps below U+00C0 is a gap too.
    case 0x37E, 0x384, 0x385, 0x387, 0x1FBD...0x1FC1, 0x1FCD...0x1FCF, 0x1FDD...0x1FDF,
      0x1FED...0x1FEF, 0x1FFD, 0x1FFE:
      .gap
    case 0x2100...0x214F, 0x2150...0x218F: .other
    case 0x2000...0x2BFF, 0x3000...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0x3030, 0x30FB:
      .gap
    case 0xFF10...0xFF19: .plain(UInt8(truncatingIfNeeded: value &- 0xFF10 &+ 0x30))
    case 0xFF21...0xFF3A: .plain(UInt8(truncatingIfNeeded: value &- 0xFF21 &+ 0x61))
    case 0xFF41...0xFF5A: .plain(UInt8(truncatingIfNeeded: value &- 0xFF41 &+ 0x61))
    case 0xFF01...0xFF65: .gap
    default: .other
    }
  }

  /// The plain letters of U+00C0 to U+024F and of U+1E00 to U+1EFF, by their Unicode names;
  /// a full stop where there is none.
  private static let bases: StaticString = """
    aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiii...jjkk.lllllll\
    lllnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.\
    bbbb...cc.ddd....ffg...ikkl..nnooo..pp.....ttttuu.vyyzz.........\
    .....d..l..n.aaiioouuuuuuuuuu.aaaa..ggggkkoooo..j.d.gg..nnaa..oo\
    aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylnt...acclts\
    z..b..eejj.qrryyaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiii\
    kkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwya.....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy....yy
    """
}
