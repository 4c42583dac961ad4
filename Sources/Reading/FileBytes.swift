import Glibc
import Parallel

/// What was found at a path.
enum Found {
  case folder
  case file
  /// A device, a socket, a pipe.
  case other
  case nothing
}

/// Why a file gave no bytes, in words that follow "cannot be read: ".
struct FileFault: Error, Equatable {
  var isAbsence: Bool
  var reason: String
  /// What it is where it is no text.
  private(set) var holds: String?

  init(errno code: Int32) {
    isAbsence = code == ENOENT
    reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    reason = reason.prefix(1).lowercased() + reason.dropFirst()
  }

  init(_ reason: String) { (isAbsence, self.reason) = (false, reason) }

  /// Of a file that is no text, by its kind in words.
  init(holding kind: String) { (isAbsence, reason, holds) = (false, "it holds \(kind)", kind) }
}

func kind(ofPath path: String) throws(FileFault) -> Found {
  var status = stat()
  guard !path.utf8.contains(0) else { throw FileFault(errno: ENOENT) }
  guard stat(path, &status) == 0 else {
    let code = errno
    if code == ENOENT || code == ENOTDIR { return .nothing }
    throw FileFault(errno: code)
  }
  return switch status.st_mode & S_IFMT {
  case S_IFDIR: .folder
  case S_IFREG: .file
  default: .other
  }
}

/// The names of what a folder holds and does not hide, but for folders; in order.
func fileNames(inFolder path: String) -> [String] {
  guard !path.utf8.contains(0), let folder = opendir(path) else { return [] }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder), names.count < Limit.names {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
      String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
    }
    if entry.pointee.d_type != UInt8(DT_DIR), !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

/// The first bytes of a regular file and its size.
func head(ofFile path: String, count wanted: Int) throws(FileFault) -> FileHead {
  try withFile(path) { file, size in
    let bytes = head(ofDescriptor: file, count: wanted)
    return FileHead(bytes: bytes, size: max(size, bytes.count))
  }
}

private func head(ofDescriptor file: Int32, count wanted: Int = Limit.headBytes) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
    let room = UnsafeMutableRawBufferPointer(buffer)
    filled = count(ofDescriptor: file, from: 0, into: room[...])
  }
}

/// The bytes of a regular file of at most `limit` bytes; of a large one that is no text none are
/// read but the first.
func bytes(ofFile path: String, limit: Int) throws(FileFault) -> [UInt8] {
  try withFile(path) { (file, size) throws(FileFault) in
    guard size <= limit else { throw FileFault(tooLarge: limit) }
    if size >= Limit.partBytes * 16, let kind = BinaryKind.words(of: head(ofDescriptor: file)) {
      throw FileFault(holding: kind)
    }
    if size >= Limit.partBytes * 16, let bytes = bytesAtOnce(ofDescriptor: file, size) {
      return bytes
    }
    return try bytes(ofDescriptor: file, expected: size, limit: limit)
  }
}

/// Opens a regular file and gives its size; never waits for a pipe or a device.
private func withFile<Result>(
  _ path: String, _ body: (_ descriptor: Int32, _ size: Int) throws(FileFault) -> Result
) throws(FileFault) -> Result {
  guard !path.utf8.contains(0) else { throw FileFault(errno: ENOENT) }
  let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard file >= 0 else { throw FileFault(errno: errno) }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else { throw FileFault(errno: errno) }
  guard status.st_mode & S_IFMT == S_IFREG else { throw FileFault("it is not a regular file") }
  return try body(file, Int(status.st_size))
}

/// The bytes of a file read on all cores; `nil` unless it holds exactly so many.
private func bytesAtOnce(ofDescriptor file: Int32, _ size: Int) -> [UInt8]? {
  var isWhole = false
  let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, filled in
    nonisolated(unsafe) let room = UnsafeMutableRawBufferPointer(buffer)
    let counts = onAllCores(pieces: size / Limit.pieceBytes + 1) { piece in
      let begin = piece * Limit.pieceBytes
      // The last piece asks for a byte more, to see that the file ends.
      let end = min(begin + Limit.pieceBytes, size + 1)
      return count(ofDescriptor: file, from: begin, into: room[begin..<end])
    }
    isWhole = counts.reduce(0, +) == size
    filled = isWhole ? size : 0
  }
  return isWhole ? bytes : nil
}

/// How many bytes of the file came into the room for them.
private func count(
  ofDescriptor file: Int32, from offset: Int, into room: Slice<UnsafeMutableRawBufferPointer>
) -> Int {
  let room = UnsafeMutableRawBufferPointer(rebasing: room)
  var count = 0
  while count < room.count, let start = room.baseAddress {
    let got = pread(file, start + count, room.count - count, off_t(offset + count))
    if got < 0 && errno == EINTR { continue }
    guard got > 0 else { break }
    count += got
  }
  return count
}

/// All bytes up to the end of the file; `expected` only saves growing.
func bytes(
  ofDescriptor file: Int32, expected: Int, limit: Int
) throws(FileFault) -> [UInt8] {
  var bytes: [UInt8] = []
  var room = max(expected, 0) + 1
  while true {
    var failure: Int32 = 0
    var ended = false
    let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      while filled < buffer.count {
        let got = read(file, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
        if got > 0 {
          filled += got
          continue
        }
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = errno }
        ended = true
        return
      }
    }
    guard failure == 0 else { throw FileFault(errno: failure) }
    if bytes.isEmpty { bytes = part } else { bytes += part }
    guard bytes.count <= limit else { throw FileFault(tooLarge: limit) }
    if ended { return bytes }
    room = max(bytes.count, 1 << 16)
  }
}

extension FileFault {
  init(tooLarge limit: Int) { self.init("it is larger than \(limit >> 20) MiB") }
}

extension Limit {
  /// Bytes of a file that one core reads at once.
  fileprivate static let pieceBytes = 1 << 20
  /// Names of a folder that are listed.
  static let names = 10_000
}
