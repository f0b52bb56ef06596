// Written by scripts/embed-themes from themes/*.yaml; change those, not this.

/// The schemes the program carries with it.
package enum BundledSchemes {
  static let packed: [PackedScheme] = [
    PackedScheme(
      slug: "ayu-dark",
      name: "Ayu Dark",
      author: "Khue Nguyen <Z5483Y@gmail.com>",
      variant: .dark,
      rows: [
        "0f1419 131721 272d38 3e4b59 bfbdb6 e6e1cf e6e1cf f3f4f5",
        "f07178 ff8f40 ffb454 b8cc52 95e6cb 59c2ff d2a6ff e6b673",
      ]
    ),
    PackedScheme(
      slug: "catppuccin-latte",
      name: "Catppuccin Latte",
      author: "https://github.com/catppuccin/catppuccin",
      variant: .light,
      rows: [
        "eff1f5 e6e9ef bcc0cc 9ca0b0 6c6f85 4c4f69 3d3f54 2f3141",
        "d20f39 fe640b df8e1d 40a02b 179299 1e66f5 8839ef e64553",
        "dce0e8 ccd0da de293e eea02d 49af3d 2d9fa8 456eff fe85d8",
      ]
    ),
    PackedScheme(
      slug: "catppuccin-mocha",
      name: "Catppuccin Mocha",
      author: "https://github.com/catppuccin/catppuccin",
      variant: .dark,
      rows: [
        "1e1e2e 181825 45475a 6c7086 a6adc8 cdd6f4 f5e0dc ffffff",
        "f38ba8 fab387 f9e2af a6e3a1 94e2d5 89b4fa cba6f7 eba0ac",
        "11111b 0b0b12 f37799 ebd391 89d88b 6bd7ca 74a8fc f2aede",
      ]
    ),
    PackedScheme(
      slug: "dracula",
      name: "Dracula",
      author: "clach04 (https://github.com/clach04)",
      variant: .dark,
      rows: [
        "282a36 21222c 44475a 6272a4 9ea8c7 f8f8f2 f8f8f2 ffffff",
        "ff5555 ffb86c f1fa8c 50fa7b 8be9fd bd93f9 ff79c6 993333",
        "1e2029 16171d ff6e6e ffffa5 69ff94 a4ffff d6acff ff92df",
      ]
    ),
    PackedScheme(
      slug: "everforest-dark-medium",
      name: "Everforest Dark Medium",
      author: "Sainnhe Park (https://github.com/sainnhe)",
      variant: .dark,
      rows: [
        "2d353b 343f44 3d484d 475258 7a8478 859289 9da9a0 d3c6aa",
        "e67e80 e69875 dbbc7f a7c080 83c092 7fbbb3 d699b6 514045",
      ]
    ),
    PackedScheme(
      slug: "github-dark-colorblind",
      name: "Github Dark Colorblind",
      author: "Tinted Theming (https://github.com/tinted-theming)",
      variant: .dark,
      rows: [
        "0d1117 151b23 2f3742 656c76 9198a1 d1d7e0 f0f6fc ffffff",
        "f0883e ffa657 d29922 58a6ff 39c5cf 58a6ff be8fff ffa657",
        "010409 000000 ffa657 e3b341 79c0ff 56d4dd 79c0ff d2a8ff",
      ]
    ),
    PackedScheme(
      slug: "github-dark-high-contrast",
      name: "Github Dark High Contrast",
      author: "Tinted Theming (https://github.com/tinted-theming)",
      variant: .dark,
      rows: [
        "0d1117 151b23 2f3742 656c76 9198a1 d1d7e0 f0f6fc ffffff",
        "ff9492 ffb757 f0b72f 28d751 39c5cf 71b7ff cb9eff ffb1af",
        "010409 000000 ffb1af f7c843 4ae168 56d4dd 91cbff dbb7ff",
      ]
    ),
    PackedScheme(
      slug: "github-light-colorblind",
      name: "Github Light Colorblind",
      author: "Tinted Theming (https://github.com/tinted-theming)",
      variant: .light,
      rows: [
        "ffffff f6f8fa d1d9e0 818b98 59636e 454c54 25292e 1f2328",
        "bc4c00 953800 9a6700 0550ae 1b7c83 0969da 8250df 953800",
        "1f2328 000000 953800 633c01 0969da 3192aa 218bff a475f9",
      ]
    ),
    PackedScheme(
      slug: "github-light-high-contrast",
      name: "Github Light High Contrast",
      author: "Tinted Theming (https://github.com/tinted-theming)",
      variant: .light,
      rows: [
        "ffffff f6f8fa d1d9e0 818b98 59636e 454c54 25292e 010409",
        "a0111f 702c00 603700 024c1a 1b7c83 0349b4 622cbc 86061d",
        "010409 000000 86061d 4e2c00 055d20 3192aa 1168e3 844ae7",
      ]
    ),
    PackedScheme(
      slug: "grayscale-dark",
      name: "Grayscale Dark",
      author: "Alexandre Gavioli (https://github.com/Alexx2/)",
      variant: .dark,
      rows: [
        "101010 252525 464646 525252 ababab b9b9b9 e3e3e3 f7f7f7",
        "7c7c7c 999999 a0a0a0 8e8e8e 868686 686868 747474 5e5e5e",
      ]
    ),
    PackedScheme(
      slug: "grayscale-light",
      name: "Grayscale Light",
      author: "Alexandre Gavioli (https://github.com/Alexx2/)",
      variant: .light,
      rows: [
        "f7f7f7 e3e3e3 b9b9b9 ababab 525252 464646 252525 101010",
        "7c7c7c 999999 a0a0a0 8e8e8e 868686 686868 747474 5e5e5e",
      ]
    ),
    PackedScheme(
      slug: "gruvbox-dark-medium",
      name: "Gruvbox dark, medium",
      author: "Dawid Kurek (dawikur@gmail.com), morhetz (https://github.com/morhetz/gruvbox)",
      variant: .dark,
      rows: [
        "282828 3c3836 504945 665c54 bdae93 d5c4a1 ebdbb2 fbf1c7",
        "fb4934 fe8019 fabd2f b8bb26 8ec07c 83a598 d3869b d65d0e",
      ]
    ),
    PackedScheme(
      slug: "gruvbox-light-medium",
      name: "Gruvbox light, medium",
      author: "Dawid Kurek (dawikur@gmail.com), morhetz (https://github.com/morhetz/gruvbox)",
      variant: .light,
      rows: [
        "fbf1c7 ebdbb2 d5c4a1 bdae93 665c54 504945 3c3836 282828",
        "9d0006 af3a03 b57614 79740e 427b58 076678 8f3f71 d65d0e",
      ]
    ),
    PackedScheme(
      slug: "kanagawa",
      name: "Kanagawa",
      author: "Tommaso Laurenzi (https://github.com/rebelot)",
      variant: .dark,
      rows: [
        "1f1f28 16161d 223249 54546d 727169 dcd7ba c8c093 717c7c",
        "c34043 ffa066 c0a36e 76946a 6a9589 7e9cd8 957fb8 d27e99",
      ]
    ),
    PackedScheme(
      slug: "nord",
      name: "Nord",
      author: "arcticicestudio",
      variant: .dark,
      rows: [
        "2e3440 3b4252 434c5e 4c566a d8dee9 e5e9f0 eceff4 8fbcbb",
        "bf616a d08770 ebcb8b a3be8c 88c0d0 81a1c1 b48ead 5e81ac",
      ]
    ),
    PackedScheme(
      slug: "one-dark",
      name: "One Dark",
      author: "FredHappyface (https://github.com/fredHappyface)",
      variant: .dark,
      rows: [
        "282c34 3f4451 4f5666 545862 9196a1 abb2bf e6e6e6 ffffff",
        "e05561 d18f52 e6b965 8cc265 42b3c2 4aa5f0 c162de bf4034",
        "21252b 181a1f ff616e f0a45d a5e075 4cd1e0 4dc4ff de73ff",
      ]
    ),
    PackedScheme(
      slug: "one-light",
      name: "One Light",
      author: "Daniel Pfeifer (http://github.com/purpleKarrot)",
      variant: .light,
      rows: [
        "fafafa f0f0f1 e5e5e6 a0a1a7 696c77 383a42 202227 090a0b",
        "ca1243 d75f00 c18401 50a14f 0184bc 4078f2 a626a4 986801",
      ]
    ),
    PackedScheme(
      slug: "rose-pine",
      name: "Rosé Pine",
      author: "Emilia Dunfelt <edun@dunfelt.se>",
      variant: .dark,
      rows: [
        "191724 1f1d2e 26233a 6e6a86 908caa e0def4 e0def4 524f67",
        "eb6f92 f6c177 ebbcba 31748f 9ccfd8 c4a7e7 f6c177 524f67",
      ]
    ),
    PackedScheme(
      slug: "rose-pine-dawn",
      name: "Rosé Pine Dawn",
      author: "Emilia Dunfelt <edun@dunfelt.se>",
      variant: .light,
      rows: [
        "faf4ed fffaf3 f2e9de 9893a5 797593 575279 575279 cecacd",
        "b4637a ea9d34 d7827e 286983 56949f 907aa9 ea9d34 cecacd",
      ]
    ),
    PackedScheme(
      slug: "selenized-black",
      name: "selenized-black",
      author: "Jan Warchol (https://github.com/jan-warchol/selenized) / adapted to base16 by ali",
      variant: .dark,
      rows: [
        "181818 252525 3b3b3b 777777 777777 b9b9b9 dedede dedede",
        "ed4a46 e67f43 dbb32d 70b433 3fc5b7 368aeb a580e2 eb6eb7",
      ]
    ),
    PackedScheme(
      slug: "selenized-white",
      name: "selenized-white",
      author: "Jan Warchol (https://github.com/jan-warchol/selenized) / adapted to base16 by ali",
      variant: .light,
      rows: [
        "ffffff ebebeb cdcdcd 878787 878787 474747 282828 282828",
        "bf0000 ba3700 af8500 008400 009a8a 0054cf 6b40c3 dd0f9d",
      ]
    ),
    PackedScheme(
      slug: "solarized-dark",
      name: "Solarized Dark",
      author: "Ethan Schoonover (modified by aramisgithub)",
      variant: .dark,
      rows: [
        "002b36 073642 586e75 657b83 839496 93a1a1 eee8d5 fdf6e3",
        "dc322f cb4b16 b58900 859900 2aa198 268bd2 6c71c4 d33682",
      ]
    ),
    PackedScheme(
      slug: "solarized-light",
      name: "Solarized Light",
      author: "Ethan Schoonover (modified by aramisgithub)",
      variant: .light,
      rows: [
        "fdf6e3 eee8d5 93a1a1 839496 657b83 586e75 073642 002b36",
        "dc322f cb4b16 b58900 859900 2aa198 268bd2 6c71c4 d33682",
      ]
    ),
    PackedScheme(
      slug: "tokyo-night-dark",
      name: "Tokyo Night Dark",
      author: "Michaël Ball",
      variant: .dark,
      rows: [
        "1a1b26 16161e 2f3549 444b6a 787c99 a9b1d6 cbccd1 d5d6db",
        "c0caf5 a9b1d6 0db9d7 9ece6a b4f9f8 2ac3de bb9af7 f7768e",
      ]
    ),
    PackedScheme(
      slug: "tokyo-night-light",
      name: "Tokyo Night Light",
      author: "Michaël Ball",
      variant: .light,
      rows: [
        "d5d6db cbccd1 dfe0e5 9699a3 4c505e 343b59 1a1b26 1a1b26",
        "343b58 965027 166775 485e30 3e6968 34548a 5a4a78 8c4351",
      ]
    ),
    PackedScheme(
      slug: "windows-high-contrast",
      name: "Windows High Contrast",
      author: "Fergus Collins (https://github.com/C-Fergus)",
      variant: .dark,
      rows: [
        "000000 1c1c1c 383838 545454 a2a2a2 c0c0c0 dedede fcfcfc",
        "fc5454 808000 fcfc54 54fc54 54fcfc 5454fc fc54fc 008000",
      ]
    ),
    PackedScheme(
      slug: "windows-high-contrast-light",
      name: "Windows High Contrast Light",
      author: "Fergus Collins (https://github.com/C-Fergus)",
      variant: .light,
      rows: [
        "fcfcfc e8e8e8 d4d4d4 c0c0c0 7e7e7e 545454 2a2a2a 000000",
        "800000 fcfc54 808000 008000 008080 000080 800080 54fc54",
      ]
    ),
  ]
}
