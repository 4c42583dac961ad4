extension String {
  /// With ASCII for the full-width signs in it, where some of them are figures: `９：３０`, `２０２６年`.
  ///
  /// What has no figure of full width is left as it is.
  var withPlainFigures: String {
    guard utf8.contains(0xEF), unicodeScalars.contains(where: \.isWideFigure) else { return self }
    var plain = UnicodeScalarView()
    for scalar in unicodeScalars { plain.append(scalar.plain) }
    return String(plain)
  }
}

extension Unicode.Scalar {
  fileprivate var isWideFigure: Bool { ("０"..."９").contains(self) }

  /// The ASCII of which it is the full-width form; itself where it is none.
  fileprivate var plain: Unicode.Scalar {
    guard ("！"..."～").contains(self) else { return self == "\u{3000}" ? " " : self }
    return Unicode.Scalar(UInt8(truncatingIfNeeded: value &- 0xFEE0))
  }
}
