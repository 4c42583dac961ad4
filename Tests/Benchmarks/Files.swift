import Glibc

/// Something of the system that did not work, and why.
struct Refusal: Error {
  var call: String
  var code: Int32

  /// What `errno` says of `call`.
  init(_ call: String, code: Int32 = errno) { (self.call, self.code) = (call, code) }

  var text: String { code == 0 ? call : "\(call): \(String(cString: strerror(code)))." }
}

/// Writes a file in large pieces.
final class FileWriter {
  private let path: String
  private let file: Int32
  private var bytes: [UInt8] = []
  private var fault: Refusal?

  init(_ path: String) throws(Refusal) {
    self.path = path
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Refusal(path) }
    bytes.reserveCapacity(1 << 20)
  }

  func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= 1 << 20 - 4096 { flush() }
  }

  func close() throws(Refusal) {
    flush()
    _ = Glibc.close(file)
    if let fault { throw fault }
  }

  private func flush() {
    var rest = bytes[...]
    while !rest.isEmpty, fault == nil {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0 { fault = Refusal(path) } else { rest = rest.dropFirst(count) }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}

func createFolder(_ path: String) throws(Refusal) {
  guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw Refusal(path) }
}

/// The path of a folder that was not there before.
func newFolder(in place: String) throws(Refusal) -> String {
  var path = Array("\(place)/home-XXXXXX".utf8CString)
  guard mkdtemp(&path) != nil else { throw Refusal(place) }
  return String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
}

func link(from old: String, to new: String) throws(Refusal) {
  guard Glibc.link(old, new) == 0 || errno == EEXIST else { throw Refusal(new) }
}

/// What a file holds; empty when it cannot be read. `/proc` does not say sizes, so to its end.
func bytes(of path: String) -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return [] }
  defer { _ = close(file) }
  var all: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(file, &part, part.count)
    guard count > 0 else { return all }
    all += part.prefix(count)
  }
}

func text(of path: String) -> String { String(decoding: bytes(of: path), as: UTF8.self) }
