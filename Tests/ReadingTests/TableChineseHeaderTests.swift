import Programme
import Testing

@testable import Reading

/// Headers in other characters and words of Chinese; all tables are invented.
@Suite struct TableChineseHeaderTests {
  @Test(arguments: [
    ("單位", "職稱"), ("服務單位", "職務"), ("所在单位", "职务"), ("服务单位", "职称"), ("工作單位", "職位"),
  ]) func `Traditional characters are read as simplified ones`(
    _ institution: String, _ position: String
  ) throws {
    let loaded = try table(
      "日期,時間,議程,講者,\(institution),\(position)\n2031-05-10,09:00,開幕,林小明,北山大學,院長\n")
    #expect(loaded.meeting.institutions.map(\.name) == ["北山大學"])
    #expect(loaded.meeting.affiliations.count == 1)
    #expect(loaded.meeting.speakers.map(\.position) == ["院長"])
    #expect(loaded.diagnostics == [])
  }
}
