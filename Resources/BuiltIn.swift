/// The meeting that the program carries with it: the files of `Resources/meeting`.
public enum BuiltIn {
  /// File names and bytes of a native folder.
  public static var files: [(name: String, bytes: [UInt8])] {
    [
      ("meeting.toml", PackageResources.meeting_toml),
      ("agenda.csv", PackageResources.agenda_csv),
      ("speakers.csv", PackageResources.speakers_csv),
      ("institutions.csv", PackageResources.institutions_csv),
      ("attendance.csv", PackageResources.attendance_csv),
    ]
  }
}
