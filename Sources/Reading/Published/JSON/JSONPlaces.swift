/// Where the lists and objects of a JSON text begin, in the order of the text.
struct JSONPlaces: Sendable {
  private var nodes: [Node] = []

  private struct Node {
    var offset: Int
    /// The bytes of its key, without quotes; empty inside a list.
    var key: Range<Int>
    /// Among all values of the list around it.
    var index: Int
    /// The position behind the last node inside it.
    var end: Int
  }

  /// Says where it was noted; `nil` past the limit, where only places are lost.
  mutating func open(at offset: Int, key: Range<Int>, index: Int) -> Int? {
    guard nodes.count < Limit.jsonPlaces else { return nil }
    nodes.append(Node(offset: offset, key: key, index: index, end: nodes.count + 1))
    return nodes.count - 1
  }

  mutating func close(_ node: Int?) {
    if let node { nodes[node].end = nodes.count }
  }

  /// The containers inside one: for each its key, its index and its offset. O(children).
  ///
  /// `nil` where not all are kept, or no more may be looked at.
  func children(
    of path: [any CodingKey], _ bytes: [UInt8], _ steps: inout JSONSteps
  ) -> [(key: String, index: Int, offset: Int)]? {
    guard nodes.count < Limit.jsonPlaces, let node = deepest(on: path, bytes, &steps),
      node.depth == path.count
    else { return nil }
    var children: [(key: String, index: Int, offset: Int)] = []
    var child = node.position + 1
    while child < nodes[node.position].end {
      let key = String(decoding: bytes[nodes[child].key], as: UTF8.self)
      children.append((key, nodes[child].index, nodes[child].offset))
      child = nodes[child].end
    }
    return children
  }

  /// The offset of what the path leads to, or of the innermost container around it.
  ///
  /// - Parameter steps: how many more containers may be looked at; `nil` when they are used up.
  func offset(of path: [any CodingKey], _ bytes: [UInt8], _ steps: inout JSONSteps) -> Int? {
    deepest(on: path, bytes, &steps).map { nodes[$0.position].offset }
  }

  /// O(depth × siblings).
  private func deepest(
    on path: [any CodingKey], _ bytes: [UInt8], _ steps: inout JSONSteps
  ) -> (position: Int, depth: Int)? {
    guard !nodes.isEmpty, steps.left > 0 else { return nil }
    var (position, depth) = (0, 0)
    for step in path {
      guard let child = child(of: position, step, bytes, &steps) else { break }
      (position, depth) = (child, depth + 1)
    }
    return steps.left > 0 ? (position, depth) : nil
  }

  private func child(
    of node: Int, _ step: any CodingKey, _ bytes: [UInt8], _ steps: inout JSONSteps
  ) -> Int? {
    let hint = steps.hints[node]
    let found =
      first(from: hint ?? node + 1, to: nodes[node].end, step, bytes, &steps)
      ?? hint.flatMap { first(from: node + 1, to: $0, step, bytes, &steps) }
    // What is asked for next mostly lies behind it.
    if let found, hint != nil || found - node > JSONSteps.worthAHint { steps.hints[node] = found }
    return found
  }

  /// Among containers beside one another.
  private func first(
    from start: Int, to end: Int, _ step: any CodingKey, _ bytes: [UInt8],
    _ steps: inout JSONSteps
  ) -> Int? {
    let (index, key) = (step.intValue, step.stringValue)
    var child = start
    while child < end, steps.left > 0 {
      steps.left -= 1
      let isFound =
        index.map { $0 == nodes[child].index } ?? bytes[nodes[child].key].elementsEqual(key.utf8)
      if isFound { return child }
      child = nodes[child].end
    }
    return nil
  }
}

/// What looking for places has cost, and where it came to.
struct JSONSteps: Sendable {
  /// How many more containers may be looked at.
  var left = Limit.jsonSteps
  /// By container: the one inside it that was found last.
  fileprivate var hints: [Int: Int] = [:]
  /// In a small container the search begins anew.
  fileprivate static let worthAHint = 32
}

extension Limit {
  /// Lists and objects of a text whose places are kept.
  static let jsonPlaces = 1 << 21
  /// Containers that are looked at to find places, so that no text makes them take long.
  static let jsonSteps = 50_000_000
}
