/// Small words of family names.
public enum NameParticles {
  public static let all: Set<String> = [
    "von", "van", "de", "der", "den", "del", "della", "di", "da", "la", "le", "du", "zu", "dos",
    "das", "do", "ten", "ter", "al", "el", "bin", "ibn", "zur", "vom", "af", "av",
  ]
}
