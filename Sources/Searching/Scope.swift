/// What values are asked of: those behind a name and a sign, or all in the bracket behind them.
struct Scope {
  enum Asked {
    case field(Field, Comparison)
    /// The state of a row where the value names one, else the field.
    case status(Comparison)
    /// `is:`
    case state
    /// `at:`
    case moment
    /// `has:`, or `no:`
    case existence(Bool)

    /// What kind of values it compares.
    var measure: Measure {
      switch self {
      case .field(let field, _): field.measure
      case .moment: .clock
      case .status, .state, .existence: .text
      }
    }
  }

  let head: Head
  let asked: Asked
}
