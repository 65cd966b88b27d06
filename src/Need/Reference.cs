using Headwater.Need.Levels;
using Headwater.Need.Signals;

namespace Headwater.Need;

/// <summary>The generated reference: every signal and every level, from the lists that the engine runs on.</summary>
public static class Reference
{
    public static IReadOnlyList<(string Path, string Text)> Pages() =>
        [
            ("docs/reference/signals.md", SignalsPage.Text(Catalogue.All, Policy.Default)),
            ("docs/reference/levels.md", LevelsPage.Text()),
        ];
}
