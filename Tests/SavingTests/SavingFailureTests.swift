import Glibc
import Saving
import Testing

struct SavingFailureTests {
  @Test(
    arguments: [
      (
        .refused("list.txt", code: ENOSPC),
        "'list.txt': no space is left on the device. Nothing was changed."
      ),
      (
        .refused("list.txt", code: EROFS), "'list.txt': the disk is read-only. Nothing was changed."
      ),
      (
        .refused("list.txt", code: 9999),
        "'list.txt': the system refused (error 9999). Nothing was changed."
      ),
      (
        .exists("list.txt"),
        "'list.txt' already exists. Choose another name, or use --force."
      ),
      (.isLink("a"), "'a' is a link. Choose another name, or give its target."),
      (.isNotFile("a"), "'a' is not a regular file. Choose another name."),
      (.isNotFolder("a"), "'a' is not a folder. Give a new folder."),
      (.isNotEmpty("x"), "'x' is not empty. Give a new folder."),
      (.noFolder("x/y"), "'x/y': there is no such folder. Make it first."),
      (
        .unconfirmed("a", code: EIO),
        "'a' was written, but not confirmed: the disk reported an error. Check it."
      ),
      (.name("a/b", .slash), "'a/b': a name cannot hold '/'. Leave the folder out."),
      (.name(".a", .leading(".")), "'.a': a name cannot begin with '.'. Begin with a letter."),
      (.name("", .empty), "'': a name is missing. Type one."),
      (.name("a ", .blank), "'a ': a name cannot begin or end with a blank. Leave it out."),
      (
        .name("a\u{1B}b", .invisible("\u{1B}")),
        "'a<1B>b': a name cannot hold the invisible character <1B>. Leave it out."
      ),
      (
        .name("a", .tooLong),
        "'a': the name is too long. Use at most 100 characters, or 85 Chinese ones."
      ),
    ] as [(SavingFailure, String)])
  func `Every failure says what is wrong and what to do`(failure: SavingFailure, text: String) {
    #expect(failure.description == text)
  }
}
