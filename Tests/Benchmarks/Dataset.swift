/// The same people in a table with commas, a table with tabs, and a folder with `speakers.csv`.
struct Dataset {
  let rows: Int
  let commas: String
  let tabs: String
  let folder: String

  /// Writes the files below `place`, a folder that is there.
  static func written(rows: Int, seed: UInt64, below place: String) throws(Refusal) -> Dataset {
    let dataset = Dataset(
      rows: rows, commas: "\(place)/people-\(rows).csv", tabs: "\(place)/people-\(rows).tsv",
      folder: "\(place)/meeting-\(rows)")
    let commas = try FileWriter(dataset.commas)
    let tabs = try FileWriter(dataset.tabs)
    write(rows, seed, to: commas, tabs)
    try commas.close()
    try tabs.close()
    try linkSpeakers(of: dataset)
    return dataset
  }

  private static func write(_ rows: Int, _ seed: UInt64, to commas: FileWriter, _ tabs: FileWriter)
  {
    var people = People(seed: seed)
    commas.append(record(People.columns, separator: ","))
    tabs.append(record(People.columns, separator: "\t"))
    for _ in 0..<rows {
      let person = people.next() ?? []
      commas.append(record(person.map(quoted), separator: ","))
      tabs.append(record(person, separator: "\t"))
    }
  }
}

func record(_ values: [String], separator: String) -> String {
  values.joined(separator: separator) + "\n"
}

/// A value as it stands between commas. Source: RFC 4180.
func quoted(_ value: String) -> String {
  value.utf8.contains(UInt8(ascii: ",")) ? "\"\(value)\"" : value
}

/// The folder costs no second copy of the table.
private func linkSpeakers(of dataset: Dataset) throws(Refusal) {
  try createFolder(dataset.folder)
  try link(from: dataset.commas, to: dataset.folder + "/speakers.csv")
}
