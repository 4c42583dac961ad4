internal import Glibc

extension String {
  /// Whether the folder lies on a file system of which another machine may change the files.
  var isOnNetwork: Bool {
    var status = stat()
    guard stat(self, &status) == 0 else { return false }
    let device = UInt(status.st_dev)
    let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
    let minor = (device & 0xFF) | (device >> 12 & ~0xFF)
    return Mounts(text: Mounts.listed).isNetwork(device: "\(major):\(minor)")
  }
}

/// The list of mounts. Source: proc(5), mountinfo.
struct Mounts {
  let text: String

  /// - Parameter device: its two numbers with a colon between them.
  func isNetwork(device: String) -> Bool {
    text.split(separator: "\n").contains { line in
      let words = line.split(separator: " ")
      guard words.count > 6, words[2] == device, let dash = words.firstIndex(of: "-"),
        dash + 1 < words.count
      else { return false }
      return Self.networks.contains { words[dash + 1].hasPrefix($0) }
    }
  }

  private static let networks = [
    "nfs", "cifs", "smb", "fuse", "9p", "ceph", "afs", "ncp", "glusterfs", "virtiofs", "vboxsf",
    "lustre", "gpfs", "coda",
  ]

  fileprivate static var listed: String {
    let file = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var (bytes, part) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while bytes.count < 1 << 22 {
      let count = read(file, &part, part.count)
      guard count > 0 else { break }
      bytes += part.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
