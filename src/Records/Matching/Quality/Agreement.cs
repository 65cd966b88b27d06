using Headwater.Records.Matching.Decisions;

namespace Headwater.Records.Matching.Quality;

/// <summary>How people's answers compare with what Headwater thought, for pairs about as likely.</summary>
/// <param name="Thought">The mean of what Headwater thought; null where nobody answered.</param>
/// <param name="Same">How many of the answers were that it is one child.</param>
public sealed record Agreement(double From, double Until, int Answered, int CannotTell, double? Thought, Estimate? Same)
{
    private static readonly (double From, double Until)[] Bands =
    [
        (0, 0.5),
        (0.5, 0.7),
        (0.7, 0.9),
        (0.9, 0.97),
        (0.97, 0.99),
        (0.99, 1),
    ];

    /// <summary>Decisions that were taken back are left out, and so are those on pairs that were in no doubt.</summary>
    public static IReadOnlyList<Agreement> Of(IEnumerable<PairDecision> decisions)
    {
        var told = decisions.Where(each => each is { Stands: true, Probability: not null }).ToList();
        return
        [
            .. Bands.Select(band =>
            {
                var inBand = told.Where(each => each.Probability >= band.From && each.Probability < band.Until)
                    .ToList();
                var answered = inBand.Where(each => each.Verdict is not Verdict.CannotTell).ToList();
                return new Agreement(
                    band.From,
                    band.Until,
                    answered.Count,
                    inBand.Count - answered.Count,
                    answered.Count is 0 ? null : answered.Average(each => each.Probability),
                    Estimate.Of(answered.Count(each => each.Verdict is Verdict.Together), answered.Count)
                );
            }),
        ];
    }
}
