print(TwoStageTable(try Folding()).source, terminator: "")
