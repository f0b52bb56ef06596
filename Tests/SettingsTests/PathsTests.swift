import Testing

@testable import Settings

@Suite("Folders")
struct PathsTests {
  private func folders(_ environment: [String: String], userHome: String? = nil) -> [String] {
    let paths = Paths(environment: environment, userHome: { userHome })
    return [paths.config, paths.data, paths.cache, paths.state]
  }

  private let usual = [
    "/h/me/.config/playhead", "/h/me/.local/share/playhead", "/h/me/.cache/playhead", "/h/me/.local/state/playhead",
  ]

  @Test("Without anything else they lie below the home folder")
  func home() {
    #expect(folders(["HOME": "/h/me"]) == usual)
    #expect(folders(["HOME": "/h/me//"]) == usual)
    #expect(folders(["HOME": "/h/me", "PLAYHEAD_HOME": ""]) == usual)
  }

  @Test("Without HOME, or with one that is no absolute path, the list of users says where home is")
  func passwordHome() {
    for environment in [[:], ["HOME": ""], ["HOME": "me"]] {
      #expect(folders(environment, userHome: "/h/me") == usual)
    }
    #expect(folders([:])[0] == "/.config/playhead")
    #expect(Paths.passwordHome()?.hasPrefix("/") == true)
  }

  @Test("XDG folders are taken when absolute and ignored when relative or empty")
  func xdg() {
    let all = [
      "HOME": "/h/me", "XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d/", "XDG_CACHE_HOME": "/e", "XDG_STATE_HOME": "/",
    ]
    #expect(folders(all) == ["/c/playhead", "/d/playhead", "/e/playhead", "/playhead"])
    let none = [
      "HOME": "/h/me", "XDG_CONFIG_HOME": "c", "XDG_DATA_HOME": "", "XDG_CACHE_HOME": "./e", "XDG_STATE_HOME": "~",
    ]
    #expect(folders(none) == usual)
  }

  @Test("PLAYHEAD_HOME puts all four under one folder")
  func playheadHome() {
    let environment = ["HOME": "/h/me", "XDG_CONFIG_HOME": "/c", "PLAYHEAD_HOME": "/p/"]
    #expect(folders(environment) == ["/p/config", "/p/data", "/p/cache", "/p/state"])
    let paths = Paths(environment: environment)
    #expect(paths.configFile == "/p/config/config.yaml")
    #expect(paths.themes == "/p/config/themes")
  }
}
