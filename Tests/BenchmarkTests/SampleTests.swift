import Testing

@testable import benchmark

struct SampleTests {
  @Test(
    arguments: [
      ([], nil, nil), ([3], 3, 3), ([4, 1], 2.5, 4), ([5, 1, 3], 3, 5),
      ((1...20).map(Double.init), 10.5, 19), ((1...100).map(Double.init).reversed(), 50.5, 95),
    ] as [([Double], Double?, Double?)])
  func `The middle and the nearest rank of 95 in a hundred`(
    values: [Double], median: Double?, percentile: Double?
  ) {
    let sample = Sample(values)
    #expect(sample.median == median)
    #expect(sample.percentile95 == percentile)
  }

  @Test func `Ratios are of figures measured side by side`() {
    #expect(medianRatio([1, 4, nil, 9], to: [2, 1, 1, 3]) == 3)
    #expect(medianRatio([1], to: [0]) == nil)
  }

  @Test func `What doubles with the size grows with the power one`() {
    // Numbers that are logarithms already.
    let points = [(1.0, 5.0), (2, 6), (3, 7)].map { (size: $0.0, figure: $0.1) }
    #expect(growthExponent(points) { $0 } == 1)
    #expect(growthExponent([]) { $0 } == nil)
  }

  @Test(
    arguments: [
      (3.14159, 2, "3.14"), (0.996, 2, "1.00"), (12, 0, "12"), (-0.5, 1, "-0.5"), (0.05, 1, "0.1"),
      (nil, 2, "–"), (.infinity, 2, "–"),
    ] as [(Double?, Int, String)])
  func `Figures are written with so many decimals`(value: Double?, decimals: Int, text: String) {
    #expect(fixed(value, decimals) == text)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")])
  func `Counts are written in groups of three`(number: Int, text: String) {
    #expect(grouped(number) == text)
  }
}
