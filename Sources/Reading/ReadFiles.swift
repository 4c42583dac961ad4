/// The folder of a meeting, and the base names of those files in it that are looked for; that of a
/// folder all of whose files are ends in a stroke.
///
/// Reading may find that there are more: ``Meeting/files`` names those that were read.
public func fileNames(ofMeetingAt path: String) -> (folder: String, names: [String]) {
  let native = MeetingFile.allCases.map(\.rawValue) + [Gathering.notes]
  if case .folder? = try? kind(ofPath: path) { return (path, native) }
  let isNative = path.baseName == MeetingFile.facts.rawValue
  return (path.folder, isNative ? native : [path.baseName])
}
