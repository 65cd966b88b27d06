using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Headwater.Tests.Browser;

public static class Accessibility
{
    // WCAG 2.2 AA and everything that it builds on.
    private static readonly AxeRunOptions Standard = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    /// <summary>
    /// Each rule the page breaks and where, in axe's own words; empty when it breaks none. What a key press led to is waited
    /// for: half a page without its style breaks rules that the page keeps.
    /// </summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(this IPage page)
    {
        await page.WaitForLoadStateAsync(LoadState.Load);
        var result = await page.RunAxe(Standard);
        return
        [
            .. result.Violations.Select(fault =>
                $"{fault.Id}: {fault.Help} ({string.Join(", ", fault.Nodes.Select(node => node.Target))})"
            ),
        ];
    }
}
