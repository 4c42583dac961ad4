import Glibc

#if FUZZING
  /// The target that `DAIS_FUZZ_TARGET` names; reading without it.
  private let target =
    getenv("DAIS_FUZZ_TARGET").flatMap { Target(rawValue: String(cString: $0)) } ?? .reading

  /// What libFuzzer calls with each input. Source: LLVM, libFuzzer, "Fuzz Target".
  @_cdecl("LLVMFuzzerTestOneInput")
  public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.run(on: Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }

  @_silgen_name("LLVMFuzzerRunDriver")
  private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt

  /// The package manager starts an executable by this name; libFuzzer's driver does the rest.
  @_cdecl("fuzz_main")
  public func fuzzMain(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  ) -> CInt {
    var (count, arguments) = (count, arguments)
    return runDriver(&count, &arguments, fuzzOneInput)
  }
#else
  @main struct Main {
    static func main() {
      _ = write(STDERR_FILENO, message, message.utf8.count)
      exit(2)
    }

    private static let message = "fuzz: built without libFuzzer. Use: bash .ci/fuzz\n"
  }
#endif
