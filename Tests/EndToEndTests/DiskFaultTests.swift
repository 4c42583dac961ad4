import Foundation
import Testing

extension EndToEnd {
  /// Faults of the disk at each system call of a save, injected by strace where it is installed.
  @Suite(.serialized, .enabled(if: canInject(), "It needs strace and the right to trace."))
  struct DiskFaultTests {
    @Test(arguments: [
      "openat:error=ENOSPC:when=2", "fchmod:error=EIO", "write:error=ENOSPC", "write:error=EDQUOT",
      "fsync:error=EIO", "renameat:error=EIO", "renameat2:error=EIO",
    ])
    func `A refused call leaves the old file and no other`(fault: String) throws {
      let place = try Workplace()
      let isNew = fault.hasPrefix("renameat2")
      if !isNew { try place.write("old", to: "list.txt") }
      let run = try export(to: place, with: fault)
      #expect(run.ending == .exited(3), "\(run.errors)")
      #expect(run.errors.contains("list.txt"))
      #expect(try place.names == (isNew ? [] : ["list.txt"]))
      if !isNew { #expect(try place.text(of: "list.txt") == "old") }
    }

    @Test(arguments: ["openat:when=2", "write", "fsync", "renameat"])
    func `A kill leaves the old file, and the next save sweeps`(call: String) throws {
      let place = try Workplace()
      try place.write("old", to: "list.txt")
      let run = try export(
        to: place, with: call.replacing(/^[a-z]+/) { "\($0.output):signal=KILL" })
      #expect(run.ending == .signalled(SIGKILL))
      #expect(["old", try wholeExport()].contains(try place.text(of: "list.txt")))
      #expect(
        try Run.dais("export", "speakers", "-o", "b.txt", in: place.path).ending == .exited(0))
      #expect(try place.names == ["b.txt", "list.txt"])
    }

    @Test func `A folder that is not confirmed is told, with the new file in place`() throws {
      let place = try Workplace()
      let run = try export(to: place, with: "fsync:error=EIO:when=2")
      #expect(run.ending == .exited(3))
      #expect(run.errors.contains("not confirmed"), "\(run.errors)")
      #expect(try place.text(of: "list.txt") == wholeExport())
    }

    @Test func `A file system that cannot rename without replacing is served all the same`() throws
    {
      let place = try Workplace()
      let run = try export(to: place, with: "renameat2:error=EINVAL")
      #expect(run.ending == .exited(0), "\(run.errors)")
      #expect(try place.names == ["list.txt"])
      #expect(try place.text(of: "list.txt") == wholeExport())
    }

    private func wholeExport() throws -> String { try Run.dais("export", "speakers").text }

    /// Saves the speakers, over what is there, while strace injects the fault.
    ///
    /// The first call meets it, unless the fault says `when`; files are opened in the folder
    /// first to look for what was left there, then to write.
    private func export(to place: Workplace, with fault: String) throws -> Run {
      let strace = try #require(Executable.tool("strace"))
      let call = String(fault.prefix { $0 != ":" })
      let inject = fault.contains("when=") ? fault : fault + ":when=1"
      let onlyHere = call == "openat" ? ["-P", place.path] : []
      let force = call == "renameat2" ? [] : ["--force"]
      return try Run(
        [strace, "-qq", "-f", "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(inject)"]
          + onlyHere + [Executable.path, "export", "speakers", "-o", "list.txt"] + force,
        in: place.path)
    }
  }
}

/// Whether strace is here and may trace.
private func canInject() -> Bool {
  guard let strace = Executable.tool("strace"), Executable.isThere(Executable.path) else {
    return false
  }
  return (try? Run([strace, "-o", "/dev/null", "/bin/true"]))?.ending == .exited(0)
}
