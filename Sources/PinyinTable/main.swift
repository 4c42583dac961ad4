// Reads the files of Unihan that hold readings and strokes; writes the table named.
//
// bzcat Unihan_Readings.txt.bz2 Unihan_IRGSources.txt.bz2 | swift run pinyin-table readings
let unihan = Unihan.standardInput()
switch CommandLine.arguments.dropFirst().first {
case "readings": print(ReadingTable(try Readings(unihan)).source, terminator: "")
case "strokes": print(StrokeTable(unihan).source, terminator: "")
default: print("usage: pinyin-table readings|strokes < Unihan files")
}
