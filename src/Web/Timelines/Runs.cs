namespace Headwater.Web.Timelines;

/// <summary>Splits things in order into runs that have the same key.</summary>
public static class Runs
{
    public static IEnumerable<IReadOnlyList<T>> Of<T>(IEnumerable<T> inOrder, Func<T, string> key)
    {
        var run = new List<T>();
        foreach (var one in inOrder)
        {
            if (run.Count > 0 && key(run[^1]) != key(one))
            {
                yield return run;
                run = [];
            }

            run.Add(one);
        }

        if (run.Count > 0)
            yield return run;
    }
}
