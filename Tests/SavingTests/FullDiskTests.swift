import Foundation
import Saving
import Testing

/// What `unshare(2)` and `setfsuid(2)` do to the calling thread only; `_GNU_SOURCE` declares them.
@_silgen_name("unshare") private func unshare(_ flags: Int32) -> Int32
@_silgen_name("setfsuid") private func setfsuid(_ user: UInt32) -> Int32

/// Faults of a disk, made with a small one that only one thread can see.
@Suite(.enabled(if: canMount(), "It needs the rights of root, and a root folder that is a mount."))
struct FullDiskTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `A full disk leaves nothing of a new file`() throws {
    let (failure, names) = try onSmallDisk(at: folder.path) { [folder] in
      (outcome { try save(large, as: "a.txt", in: folder.path) }, try folder.names)
    }
    #expect(failure == .refused("a.txt", code: ENOSPC))
    #expect(names == [])
  }

  @Test func `A full disk leaves the old file as it was`() throws {
    let (failure, names, text) = try onSmallDisk(at: folder.path) { [folder] in
      try folder.write("old", to: "a.txt")
      let failure = outcome { try save(large, as: "a.txt", in: folder.path, replacing: true) }
      return (failure, try folder.names, try folder.text(of: "a.txt"))
    }
    #expect(failure == .refused("a.txt", code: ENOSPC))
    #expect(names == ["a.txt"])
    #expect(text == "old")
  }

  @Test(arguments: ["", "/spring"])
  func `A full disk leaves no part of a folder`(name: String) throws {
    let (failure, names) = try onSmallDisk(at: folder.path) { [folder] in
      let files = [(name: "a.csv", bytes: bytes("a")), (name: "b.csv", bytes: large)]
      let failure = outcome { try createFolder(at: folder.path + name, holding: files) }
      return (failure, try folder.names)
    }
    #expect(failure == .refused(folder.path + name, code: ENOSPC))
    #expect(names == [])
  }

  @Test func `A read-only disk is named`() throws {
    let failure = try onSmallDisk(at: folder.path) { [folder] in
      try made("remount") { mount("none", folder.path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) }
      return outcome { try save(bytes("new"), as: "a.txt", in: folder.path) }
    }
    #expect(failure == .refused("a.txt", code: EROFS))
  }

  @Test func `A folder without permission is named`() throws {
    let failure = try onSmallDisk(at: folder.path) { [folder] in
      try made("chmod") { chmod(folder.path, 0o555) }
      _ = setfsuid(65534)
      return outcome { try save(bytes("new"), as: "a.txt", in: folder.path) }
    }
    #expect(failure == .refused("a.txt", code: EACCES))
  }
}

/// More than the small disk holds.
private let large = [UInt8](repeating: 0x61, count: 100_000)

/// How saving failed; `nil` when it did not.
private func outcome(_ save: () throws -> Any) -> SavingFailure? {
  do {
    _ = try save()
    return nil
  } catch {
    return error as? SavingFailure
  }
}

/// Whether this process may have mounts of its own.
private func canMount() -> Bool {
  (try? onOwnThread { try separateMounts() }) != nil
}

/// A call that failed, and its error number.
private struct Refusal: Error {
  var call: String
  var code: Int32
}

private func made(_ call: String, _ result: () -> Int32) throws {
  guard result() == 0 else { throw Refusal(call: call, code: errno) }
}

/// Gives the calling thread mounts of its own.
private func separateMounts() throws {
  let newMounts: Int32 = 0x20000
  try made("unshare") { unshare(newMounts) }
  try made("private mounts") { mount("none", "/", nil, UInt(MS_REC | MS_PRIVATE), nil) }
}

/// Runs `body` on a thread that sees 64 KiB of empty disk at `path`, gone with the thread.
private func onSmallDisk<Value: Sendable>(
  at path: String, _ body: @escaping @Sendable () throws -> Value
) throws -> Value {
  try onOwnThread {
    try separateMounts()
    try made("mount") { mount("none", path, "tmpfs", 0, "size=64k") }
    return try body()
  }
}

/// Runs `body` on a thread that ends with it; expectations belong outside, with their test.
private func onOwnThread<Value: Sendable>(
  _ body: @escaping @Sendable () throws -> Value
) throws -> Value {
  nonisolated(unsafe) var result: Result<Value, any Error>?
  // Foundation keeps the block of an ended thread, and with it a folder to be removed.
  nonisolated(unsafe) var body: (@Sendable () throws -> Value)? = body
  let done = DispatchSemaphore(value: 0)
  Thread {
    result = body.map { body in Result { try body() } }
    body = nil
    done.signal()
  }.start()
  done.wait()
  return try #require(result).get()
}
