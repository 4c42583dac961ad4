/// The signs that are drawn around the data.
public struct Glyphs: Sendable, Equatable {
  public let horizontal: Unicode.Scalar
  public let vertical: Unicode.Scalar
  public let crossingDown: Unicode.Scalar
  public let crossingUp: Unicode.Scalar
  public let marker: Unicode.Scalar
  public let bar: Unicode.Scalar
  public let halfBar: Unicode.Scalar
  public let bullet: String
  /// In front of rows that the reader marked.
  public let mark: Unicode.Scalar
  public let separator: String
  public let moreAbove: Unicode.Scalar
  public let moreBelow: Unicode.Scalar
  public let moreLeft: Unicode.Scalar
  public let moreRight: Unicode.Scalar

  public static let lines = Glyphs(
    horizontal: "─", vertical: "│", crossingDown: "┬", crossingUp: "┴", marker: "▸", bar: "█",
    halfBar: "▌", bullet: "•", mark: "◆", separator: " · ", moreAbove: "↑",
    moreBelow: "↓", moreLeft: "←", moreRight: "→")

  /// For terminals and fonts that have nothing but ASCII.
  public static let ascii = Glyphs(
    horizontal: "-", vertical: "|", crossingDown: "+", crossingUp: "+", marker: ">", bar: "#",
    halfBar: "#", bullet: "-", mark: "*", separator: " - ", moreAbove: "^",
    moreBelow: "v", moreLeft: "<", moreRight: ">")
}
