extension String {
  /// A key of a header in the simplified characters that headers are listed in; `nil` where it has no
  /// other than those; see ``headerKey``.
  var simplifiedHeader: String? {
    guard utf8.count <= 48, utf8.contains(where: { $0 >= 0xE3 }) else { return nil }
    let key = String(map { simplified[$0] ?? $0 })
    return key == self ? nil : key
  }
}

/// The traditional characters that stand in headers of tables.
private let simplified: [Character: Character] = Dictionary(
  zip(
    "單職務稱時間講題標議會場類語報發開結課簡歷電話號編機構國門錄狀態備註內點賓員專學術論壇參與長區鏈連來聯絡動對預計級",
    "单职务称时间讲题标议会场类语报发开结课简历电话号编机构国门录状态备注内点宾员专学术论坛参与长区链连来联络动对预计级"),
  uniquingKeysWith: { first, _ in first })
