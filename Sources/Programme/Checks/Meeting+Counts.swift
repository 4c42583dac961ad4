extension Meeting {
  var shortCounts: [Check] {
    facts.counts.compactMap { count in
      guard count.of == "institutions", let declared = count.declared ?? count.present,
        let named = named(in: count), named.count != declared
      else { return nil }
      let category = count.category ?? count.kind ?? "institutions"
      return Check(
        id: "declared:\(category)", severity: .note,
        what: "\(category.capitalizedFirst): \(named.count) of \(declared) named.",
        action: "Add the others to institutions.csv, or leave the count as it stands.",
        items: named.map(Item.institution))
    }
  }
}
