import Programme
import Testing

@testable import Reading

/// Columns without a name at the end of tables; all are invented.
@Suite struct UnusedColumnTests {
  @Test func `Columns without a name and a text at the end are not told`() throws {
    let loaded = try table("Day;Start;Title;;;\n2031-05-10;9:00;Nets;;;\n;;;;;\n")
    #expect(loaded.timetable == ["2031-05-10 09:00 Nets"])
    #expect(loaded.diagnostics == [])
  }

  @Test func `Columns without a name that hold something are told`() throws {
    let loaded = try table("Day;Start;Title;;;\n2031-05-10;9:00;Nets;;x;\n")
    #expect(loaded.said == ["1:18: column 5 has no name. Name it."])
    let inner = try table("Day;;Start;Title\n2031-05-10;;9:00;Nets\n")
    #expect(inner.said == ["1:5: column 2 has no name. Name it."])
  }
}
