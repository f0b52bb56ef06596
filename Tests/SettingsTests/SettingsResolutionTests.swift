import Testing

@testable import Settings

@Suite("What holds in the end")
struct SettingsResolutionTests {
  @Test(
    "Colour: flag, then environment, then file, then default",
    arguments: [
      (nil, nil, nil, .auto),
      (.always, nil, nil, .always),
      (.always, "1", nil, .never),
      (.always, "", nil, .always),
      (nil, "0", nil, .never),
      (nil, "1", .auto, .auto),
      (.never, "1", .always, .always),
      (.always, nil, .never, .never),
    ] as [(ColorWhen?, String?, ColorWhen?, ColorWhen)]
  )
  func color(file: ColorWhen?, variable: String?, flag: ColorWhen?, expected: ColorWhen) {
    var settings = Settings()
    if let file { settings.color = file }
    let environment = variable.map { ["NO_COLOR": $0] } ?? [:]
    #expect(settings.resolved(flags: SettingsFlags(color: flag), environment: environment).color == expected)
  }

  @Test("Theme: flag, then file, then default")
  func theme() {
    var settings = Settings()
    #expect(settings.resolved(flags: SettingsFlags(), environment: [:]).theme == "terminal")
    settings.theme = "nord"
    #expect(settings.resolved(flags: SettingsFlags(), environment: [:]).theme == "nord")
    #expect(settings.resolved(flags: SettingsFlags(theme: "kanagawa"), environment: [:]).theme == "kanagawa")
  }
}
