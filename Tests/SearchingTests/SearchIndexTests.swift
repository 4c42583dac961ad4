import Searching
import Testing

private let people = [
  ["YU Lijuan", "于丽娟"], ["Jürgen Groß", "Universität München"],
  ["LI Wei", "李伟", "Industry-Education Alliance"], ["Wei Lin", "同濟大學"], [],
]

private let index = SearchIndex(rows: people.count) { people[$0] }

struct SearchIndexTests {
  @Test(arguments: [
    ("", [0, 1, 2, 3, 4]), ("-", [0, 1, 2, 3, 4]), ("wei", [2, 3]), ("lijuan yu", [0]),
    ("yu lijuan", [0]), ("JURGEN gross", [1]), ("ｍüｎchen", [1]), ("丽娟", [0]), ("麗娟", [0]),
    ("同济", [3]), ("industry-education", [2]), ("industryeducation", [2]), ("education lin", []),
    ("li", [0, 2, 3]), ("l", [0, 2, 3]), ("伟industry", []), ("yulijuan", [0]),
    ("yulij", [0]), ("ylj", [0]), ("lijuany", []), ("liw", [2]), ("tongjid", [3]), ("tjdx", [3]),
    ("zzz", []),
    ("wei wei", [2, 3]), ("wei　li", [2, 3]),
  ]) func `A row is found by words of its fields, in any order`(query: String, rows: [Int]) {
    #expect(index.rows(matching: Filter(query)).rows == rows)
  }

  @Test func `Narrowing keeps to the rows given`() {
    let among = RowSet([3, 2, 0], universe: 5)
    #expect(index.rows(matching: Filter("wei"), within: among).rows == [2, 3])
    #expect(index.rows(matching: Filter(""), within: among).rows == [0, 2, 3])
  }

  @Test func `An index without rows holds nothing`() {
    let empty = SearchIndex(rows: 0) { _ in [] }
    #expect(empty.count == 0)
    #expect(empty.rows(matching: Filter("")).rows == [])
    #expect(empty.rows(matching: Filter("a")).rows == [])
  }

  @Test func `A hit never reaches from one row or field into the next`() {
    let index = SearchIndex(rows: 3) { [["ab", "cd"], ["ef"], ["ab\u{1F}cd"]][$0] }
    #expect(index.rows(matching: Filter("bc")).rows == [2])
    #expect(index.rows(matching: Filter("de")).rows == [])
  }

  @Test(arguments: [
    ("lijan", "lijuan"), ("lijaun", "lijuan"), ("wei jurgem", "jurgen"), ("allience", "alliance"),
    ("univers1t", "universitat"), ("同济大字", "同济大学"), ("groß", nil), ("zz", nil),
    ("nothinglikeit", nil), ("wei education lin", nil), ("", nil),
  ]) func `The nearest word is offered for a word that is nowhere`(query: String, word: String?) {
    #expect(index.nearestWord(to: Filter(query)) == word)
  }
}
