import CLibFuzzer
import Glibc

// usage: playhead-fuzz --target=NAME [what libFuzzer takes]; without a target, prints their names.
let option = "--target="
let name = CommandLine.arguments.first { $0.hasPrefix(option) }?.dropFirst(option.count)
guard let target = name.flatMap({ FuzzTarget(rawValue: String($0)) }) else {
  for target in FuzzTarget.allCases { print(target.rawValue) }
  exit(name == nil ? 0 : 2)
}

chosenTarget = target
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
    chosenTarget.accepts(UnsafeBufferPointer(start: bytes, count: size)) ? 0 : -1
  }
)
