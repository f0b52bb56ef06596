/// A way of seeing colours with one of the three kinds of cones missing.
package enum ColorVision: String, CaseIterable, Sendable {
  case deuteranopia, protanopia, tritanopia

  /// How far apart two colours look, as a distance in Lab.
  package func distance(_ first: RGB, _ second: RGB) -> Double {
    seen(first).distance(to: seen(second))
  }

  private func seen(_ color: RGB) -> Lab {
    let light = [color.linearRed, color.linearGreen, color.linearBlue]
    let out = matrix.map { row in
      min(max(row[0] * light[0] + row[1] * light[1] + row[2] * light[2], 0), 1)
    }
    return Lab(red: out[0], green: out[1], blue: out[2])
  }

  /// Published by Machado, Oliveira and Fernandes (2009), full severity, applied to linear light.
  private var matrix: [[Double]] {
    switch self {
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }
}
