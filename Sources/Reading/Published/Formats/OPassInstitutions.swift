import Programme

extension Draft {
  /// Reads the communities and sponsors of a meeting as institutions, where files list them.
  ///
  /// - Returns: the tracks that communities are said to hold.
  mutating func readOPassInstitutions(_ document: PublishedDocument) -> Set<String> {
    var tracks: Set<String> = []
    if let (file, listed) = sibling("community", of: document, OPassCommunities.self) {
      within(file) { draft in
        for (line, community) in listed.communities?.records ?? [] {
          if let track = community.track?.plain() { tracks.insert(track) }
          draft.addInstitution(community, role: "community", line)
        }
      }
    }
    if let (file, listed) = sibling("sponsor", of: document, JSONRecords<OPassBody>.self) {
      within(file) { draft in
        for (line, sponsor) in listed.records {
          draft.addInstitution(sponsor, role: draft.text(sponsor.level) ?? "sponsor", line)
        }
      }
    }
    return tracks
  }

  /// Tried are the name of the file with another word in it, and the word alone.
  private func sibling<Value: Decodable>(
    _ word: String, of document: PublishedDocument, _ type: Value.Type
  ) -> (file: SourceFile, value: Value)? {
    let names = [document.file.name.replacingLast("session", with: word), "\(word).json"]
    for name in names.compactMap({ $0 }).withoutRepeats where name != document.file.name {
      guard let sibling = document.siblings?.file(name) else { continue }
      do throws(ReadingFailure) {
        return (sibling.file, try sibling.decoded(type, faults))
      } catch {
        faults.add(error, of: sibling.file)
      }
    }
    return nil
  }

  private mutating func addInstitution(_ listed: OPassBody, role: String, _ line: Int) {
    let wanted = ["zh-TW", "zh", "zh-Hant", "en"]
    guard let name = text(listed.name, wanted) else { return }
    let position = body(
      named: name, role: role, url: text(listed.link) ?? text(listed.url), line: line)
    for other in otherNames(listed.name, than: name)
    where isNews("\(other.language)=\(other.name)", of: .nameOfInstitution, position) {
      institutions[position].otherNames.append(other)
    }
    if let text = text(prose(listed.intro, wanted)) {
      institutions[position].extras.append(Extra(name: "introduction", value: text))
    }
  }
}

private struct OPassCommunities: Decodable {
  var communities: JSONRecords<OPassBody>?
}

private struct OPassBody: Decodable {
  var id: JSONText?
  var track: JSONText?
  var level: JSONText?
  var name: JSONText?
  var intro: JSONText?
  var link: JSONText?
  var url: JSONText?
}

extension String {
  /// `nil` when the word is not in the text.
  fileprivate func replacingLast(_ word: String, with other: String) -> String? {
    guard let range = ranges(of: word).last else { return nil }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
