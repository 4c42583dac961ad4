import Glibc

/// Why nothing was saved; the path or name in each case is the one that was asked for.
public enum SavingFailure: Error, Equatable, Sendable {
  case name(String, NameFault)
  /// Something has that name, and nobody asked to replace it.
  case exists(String)
  /// A symbolic link has that name: it is neither followed nor replaced.
  case isLink(String)
  /// A folder, device or pipe has that name.
  case isNotFile(String)
  case isNotFolder(String)
  case isNotEmpty(String)
  /// The folder to save in does not exist.
  case noFolder(String)
  /// The system refused, with its error number.
  case refused(String, code: Int32)
  /// All was written and is in place, but the disk did not confirm it.
  case unconfirmed(String, code: Int32)
}

extension SavingFailure: CustomStringConvertible {
  /// `'name': what is wrong. What to do.`
  public var description: String {
    switch self {
    case .name(let name, let fault): "\(name.quoted): \(fault)"
    case .exists(let name):
      "\(name.quoted) already exists. Choose another name, or use --force."
    case .isLink(let name): "\(name.quoted) is a link. Choose another name, or give its target."
    case .isNotFile(let name): "\(name.quoted) is not a regular file. Choose another name."
    case .isNotFolder(let name): "\(name.quoted) is not a folder. Give a new folder."
    case .isNotEmpty(let name): "\(name.quoted) is not empty. Give a new folder."
    case .noFolder(let name): "\(name.quoted): there is no such folder. Make it first."
    case .refused(let name, let code): "\(name.quoted): \(cause(code)). Nothing was changed."
    case .unconfirmed(let name, let code):
      "\(name.quoted) was written, but not confirmed: \(cause(code)). Check it."
    }
  }
}

/// The result of calls about a file or folder called `asked`.
func told<Value>(
  _ asked: String, _ calls: () throws(ErrorNumber) -> Value
) throws(SavingFailure) -> Value {
  do {
    return try calls()
  } catch {
    throw error.code == EEXIST ? .exists(asked) : .refused(asked, code: error.code)
  }
}

/// An error number in words that staff understand, without a full stop.
private func cause(_ code: Int32) -> String {
  switch code {
  case ENOSPC: "no space is left on the device"
  case EDQUOT: "your disk quota is used up"
  case EROFS: "the disk is read-only"
  case EACCES, EPERM: "you have no permission to write there"
  case EIO: "the disk reported an error"
  case EMFILE, ENFILE: "too many files are open"
  case ENAMETOOLONG: "the name is too long"
  case EFBIG: "the file would be larger than allowed"
  case ENOENT: "the folder has gone"
  case ENOTDIR: "a part of the path is not a folder"
  case EISDIR: "a folder has that name"
  case EBUSY: "it is in use"
  case ELOOP: "too many links lead there"
  default: "the system refused (error \(code))"
  }
}
