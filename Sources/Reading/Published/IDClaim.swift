import Programme

/// The id that a record of a published file gets: ids are told apart by their bytes alone.
struct IDClaim {
  let id: String
  /// Where the stated id was taken, or looks like one of other bytes.
  let fault: (message: String, action: String)?
}

extension RecordIndex {
  /// - Parameters:
  ///   - stated: what the file says.
  ///   - made: what is taken where the file states none.
  ///   - name: of the record, for the fault.
  mutating func claim(
    _ stated: String?, or made: @autoclosure () -> String, for position: Int, of name: String
  ) -> IDClaim {
    guard let stated else {
      let made = made()
      return IDClaim(id: claim(made, for: position) ?? made, fault: nil)
    }
    let other = claim(stated, for: position)
    let lookalike = lookalike(of: stated)
    // Nearly all ids are free, and nobody has to be told of them.
    guard other != nil || lookalike != nil else { return IDClaim(id: stated, fault: nil) }
    let fault = claimFault(stated, other: other, lookalike: lookalike, record: name.quoted)
    return IDClaim(id: other ?? stated, fault: fault.map { ($0.message, $0.action) })
  }
}

extension Draft {
  /// - Parameter file: where the record stands, if not in the file of the draft.
  func fault(_ claim: IDClaim, in file: SourceFile? = nil, line: Int) {
    guard let (message, action) = claim.fault else { return }
    faults.add(file ?? self.file, line: line, message, action)
  }
}
