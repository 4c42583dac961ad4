import Glibc

/// `renameat2(2)`: Glibc declares it for `_GNU_SOURCE` only, which its Swift module does not set.
@_silgen_name("renameat2")
private func renameat2(
  _ oldFolder: Int32, _ old: UnsafePointer<CChar>, _ newFolder: Int32,
  _ new: UnsafePointer<CChar>, _ flags: UInt32
) -> Int32

/// What `errno` held after a call failed.
struct ErrorNumber: Error, Equatable {
  var code: Int32
}

/// The result of a call, made again while signals interrupt it.
@discardableResult
func completed(_ call: () -> Int32) throws(ErrorNumber) -> Int32 {
  while true {
    let result = call()
    if result >= 0 { return result }
    let code = errno
    if code != EINTR { throw ErrorNumber(code: code) }
  }
}

/// Writes everything, however little each call takes.
func write(_ bytes: [UInt8], to descriptor: Int32) throws(ErrorNumber) {
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes { all in
      let rest = UnsafeRawBufferPointer(rebasing: all.dropFirst(done))
      return Glibc.write(descriptor, rest.baseAddress, rest.count)
    }
    if count > 0 {
      done += count
    } else if count == 0 || errno != EINTR {
      throw ErrorNumber(code: count == 0 ? EIO : errno)
    }
  }
}

/// Brings a file or folder to the disk; a file system that knows no such thing is believed.
func settle(_ descriptor: Int32) throws(ErrorNumber) {
  do {
    try completed { fsync(descriptor) }
  } catch  where error.code == EINVAL || error.code == ENOTSUP {}
}

/// Closes a written file; an interrupted close has closed.
func finish(_ descriptor: Int32) throws(ErrorNumber) {
  if close(descriptor) != 0, errno != EINTR { throw ErrorNumber(code: errno) }
}

/// Moves a file between folders, never over anything.
func move(
  _ old: String, of oldFolder: Int32, to new: String, of newFolder: Int32
) throws(ErrorNumber) {
  let noReplace: UInt32 = 1
  do {
    try completed { renameat2(oldFolder, old, newFolder, new, noReplace) }
  } catch  where error.code == EINVAL || error.code == ENOSYS {
    // Some network and user-space file systems cannot; a hard link never replaces either.
    try completed { linkat(oldFolder, old, newFolder, new, 0) }
    unlinkat(oldFolder, old, 0)
  }
}

/// What a name in a folder stands for, links not followed; `nil` when nothing has it.
func status(of name: String, in folder: Int32) throws(ErrorNumber) -> stat? {
  var status = stat()
  do {
    try completed { fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) }
    return status
  } catch  where error.code == ENOENT {
    return nil
  }
}

/// The names in a folder, without `.` and `..`.
func names(in folder: Int32) throws(ErrorNumber) -> [String] {
  let copy = try completed { openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  guard let stream = fdopendir(copy) else {
    let code = errno
    close(copy)
    throw ErrorNumber(code: code)
  }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names
}
