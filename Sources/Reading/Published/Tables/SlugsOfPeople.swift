import Programme

extension SpeakerColumns {
  /// The columns of a row that hold the slug of all that its column of people names, and no more:
  /// `speaker_name,speakername` with `Ann Bell,ann-bell`.
  func slugs(in extras: [Extra], of people: String?) -> Set<String> {
    guard !plainNames.isEmpty, let slug = people?.slug, !slug.isEmpty, slug.count < Self.mostOfSlug
    else { return [] }
    return Set(
      extras.lazy.filter {
        plainNames.contains($0.name) && $0.value.isLikeSlug && $0.value.slug == slug
      }
      .map(\.name))
  }

  /// Longer ones are cut, and need not be those of the whole.
  private static let mostOfSlug = 40
}

extension String {
  fileprivate var isLikeSlug: Bool {
    utf8.count <= 80 && !contains { $0.isUppercase || $0.isWhitespace }
  }
}
