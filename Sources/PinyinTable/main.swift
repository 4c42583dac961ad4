// Writes the table named. Readings and strokes are those of the Unihan files that it reads.
//
// bzcat Unihan_Readings.txt.bz2 Unihan_IRGSources.txt.bz2 | swift run pinyin-table readings
switch CommandLine.arguments.dropFirst().first {
case "readings":
  print(ReadingTable(try Readings(Unihan.standardInput())).source, terminator: "")
case "strokes": print(StrokeTable(Unihan.standardInput()).source, terminator: "")
case "gb18030": print(GB18030Table().source, terminator: "")
default: print("usage: pinyin-table readings|strokes < Unihan files, or pinyin-table gb18030")
}
