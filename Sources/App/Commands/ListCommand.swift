import Clients
import Domain
import Models
import Text
import Writers

/// `playhead list`: the videos there are.
@MainActor
struct ListCommand {
  let output: ListOutput
  let library: LibraryClient

  func run() -> Int32 {
    let videos: [Video]
    do {
      videos = try library.allVideos()
    } catch {
      Output.complain(ErrorText.sentence(error))
      return error.exitCode
    }
    switch output {
    case .text: for video in videos { Output.write(line(video)) }
    case .json: Reports.list(videos) { Output.write($0) }
    case .jsonl: Reports.list(videos, isLines: true) { Output.write($0) }
    }
    return videos.isEmpty ? ExitCode.nothingFound : ExitCode.done
  }

  private func line(_ video: Video) -> String {
    "\(SafeText.line(video.id.text))  \(video.duration?.clock ?? "-")  \(SafeText.line(video.title))\n"
  }
}
