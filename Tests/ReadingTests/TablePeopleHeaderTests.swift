import Programme
import Testing

@testable import Reading

/// Columns whose headers may be of people, by what stands in their cells; all are invented.
@Suite struct TablePeopleHeaderTests {
  private func loaded(_ header: String, _ cells: [String]) throws -> LoadedMeeting {
    let rows = cells.enumerated().map { "A\($0),2031-05-23,9:0\($0),\($1)\n" }
    return try table("Title,Date,Start,\(header)\n\(rows.joined())")
  }

  @Test(arguments: ["Leitung", "Host", "Coach", "Gäste", "Session Lead"])
  func `Single names are people`(header: String) throws {
    let names = ["Müller", "Dr. Weber", "Anna"]
    let loaded = try loaded(header, names)
    #expect(loaded.meeting.speakers.map(\.name) == names)
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: ["Host", "Coach", "Session Lead"])
  func `What people meet on is nobody, and drops no names beside it`(header: String) throws {
    let loaded = try loaded(header, ["Zoom", "zoom", "Ann Lee", "MS Teams"])
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Lee"])
    #expect(loaded.meeting.sessions.flatMap(\.extras).map(\.value) == ["Zoom", "zoom", "MS Teams"])
  }

  @Test(arguments: [
    ("Host", ["Studio", "Studio", "Loft"]), ("Host", ["Berlin", "Hamburg", "Ulm"]),
    ("Leitung", ["LAN 3", "LAN 4", "Ann Lee"]),
    ("Gäste", ["120"]), ("Host", ["Zoom", "Zoom"]), ("Invited Speakers", ["yes", "no"]),
    ("参会人员", ["全体参会代表", "各单位负责人"]), ("人员", ["全体人员", "12人"]), ("参会嘉宾", ["全体嘉宾"]),
    ("特邀专家", ["相关专家", "另行邀请"]), ("参会人员", ["志愿者", "教务处", "全校师生", "媒体记者"]),
    ("出席人员", ["校领导、院领导", "会务组", "工作组成员", "李明、王芳"]), ("特邀嘉宾", ["线上参加", "北方大学李明", "校友"]),
  ]) func `A column called one of people that names hardly any is kept, and that is told`(
    header: String, cells: [String]
  ) throws {
    let loaded = try loaded(header, cells)
    #expect(loaded.meeting.speakers.isEmpty)
    #expect(loaded.meeting.sessions.flatMap(\.extras).map(\.value) == cells)
    #expect(
      loaded.said.contains {
        $0.hasSuffix(
          "column '\(header)' is called one of people, and its first cells hardly name any, as "
            + "'\(cells[0])'; it is kept as it stands. Write names, or call it otherwise.")
      })
  }

  @Test(arguments: [
    ("参会人员", ["李明", "王芳、刘洋", "全体人员"], ["李明", "王芳", "刘洋"]),
    ("人员", ["张伟（北方大学）", "欧阳锋"], ["张伟", "欧阳锋"]),
    ("特邀嘉宾", ["陆明", "万方", "张三"], ["陆明", "万方", "张三"]),
    ("参会人员", ["伍思远", "李明", "陆一鸣"], ["伍思远", "李明", "陆一鸣"]),
    ("参会嘉宾", ["Ann Bell"], ["Ann Bell"]), ("特邀专家", ["李晓明教授", "石玉"], ["李晓明教授", "石玉"]),
  ]) func `Names in Han are people, and all of some are nobody`(
    header: String, cells: [String], names: [String]
  ) throws {
    #expect(try loaded(header, cells).meeting.speakers.map(\.name) == names)
  }

  @Test func `A group among names in Han is nobody, and that is told`() throws {
    let cells = ["李明", "欧阳修文", "买买提·艾力", "志愿者", "王教授"]
    let loaded = try loaded("授课老师", cells)
    #expect(loaded.meeting.speakers.map(\.name) == ["李明", "欧阳修文", "买买提·艾力", "王教授"])
    #expect(loaded.meeting.sessions[3].extras.map(\.value) == ["志愿者"])
    #expect(
      loaded.said == [
        "5:1: 1 cell of '授课老师' holds what may be a group where names stand, the first '志愿者'; it is "
          + "kept, and nobody is made of groups. Write names, or call the column otherwise."
      ])
  }
}
