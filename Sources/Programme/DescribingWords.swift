/// Words in lower case that say what somebody is or where, and that hardly any name has.
public enum DescribingWords {
  public static let positions: Set<String> = [
    "ceo", "cto", "cfo", "coo", "cio", "ciso", "cmo", "vp", "founder", "cofounder", "director",
    "engineer", "developer", "scientist", "researcher", "manager", "lecturer", "consultant",
    "analyst", "architect", "designer", "officer", "coordinator", "specialist", "chairman",
    "chairwoman", "chairperson", "geschäftsführer", "geschäftsführerin", "leiterin", "vorstand",
    "vorsitzender", "vorsitzende", "wissenschaftler", "wissenschaftlerin", "directeur",
    "directrice", "chercheur", "chercheuse", "ingénieur", "ingénieure", "directora",
  ]

  public static let organisations: Set<String> = [
    "university", "universität", "universitat", "université", "universidad", "universidade",
    "università", "universiteit", "uni", "hochschule", "fachhochschule", "institute", "institut",
    "instituto", "istituto", "school", "college", "gmbh", "ltd", "llc", "inc", "corp",
    "corporation", "company", "foundation", "stiftung", "ministry", "ministerium", "department",
    "laboratory", "lab", "labs", "laboratoire", "academy", "akademie", "hospital", "klinikum",
    "association", "society", "gesellschaft", "verband", "verein", "verlag", "museum",
    "bibliothek", "group", "systems", "technologies", "solutions",
  ]
}
