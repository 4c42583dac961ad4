/// The names of weekdays and months in a language that programmes are written in, in lower case.
///
/// Of each the whole name comes first, then other forms of it and what it is cut to.
public struct CalendarNames: Sendable {
  /// From Monday.
  public let weekdays: [[String]]
  /// From January.
  public let months: [[String]]

  public static let english = CalendarNames(
    weekdays: [
      ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed"],
      ["thursday", "thu", "thur", "thurs"], ["friday", "fri"], ["saturday", "sat"],
      ["sunday", "sun"],
    ],
    months: [
      ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
      ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
      ["october", "oct"], ["november", "nov"], ["december", "dec"],
    ])

  public static let german = CalendarNames(
    weekdays: [
      ["montag", "mo"], ["dienstag", "di"], ["mittwoch", "mi"], ["donnerstag", "do"],
      ["freitag", "fr"], ["samstag", "sonnabend", "sa"], ["sonntag", "so"],
    ],
    months: [
      ["januar", "jänner"], ["februar"], ["märz", "mär"], ["april"], ["mai"], ["juni"], ["juli"],
      ["august"], ["september"], ["oktober", "okt"], ["november"], ["dezember", "dez"],
    ])

  public static let french = CalendarNames(
    weekdays: [
      ["lundi"], ["mardi"], ["mercredi"], ["jeudi"], ["vendredi"], ["samedi"], ["dimanche"],
    ],
    months: [
      ["janvier"], ["février", "fevrier"], ["mars"], ["avril"], ["mai"], ["juin"], ["juillet"],
      ["août", "aout"], ["septembre"], ["octobre"], ["novembre"], ["décembre", "decembre"],
    ])

  /// Of Spanish and Italian the weekdays alone.
  public static let spanish = CalendarNames(
    weekdays: [
      ["lunes"], ["martes"], ["miércoles", "miercoles"], ["jueves"], ["viernes"],
      ["sábado", "sabado"], ["domingo"],
    ],
    months: [])
  public static let italian = CalendarNames(
    weekdays: [
      ["lunedì", "lunedi"], ["martedì", "martedi"], ["mercoledì", "mercoledi"],
      ["giovedì", "giovedi"], ["venerdì", "venerdi"], ["sabato"], ["domenica"],
    ],
    months: [])

  /// Where two languages have the same beginnings, the first one is meant.
  public static let all = [english, german, french]
}
