using Headwater.Demo.Lives;
using Headwater.Demo.Workers;

namespace Headwater.Demo.Systems.SocialCare;

/// <summary>A worker's time with a child: until the case goes to another team, closes, or the worker leaves.</summary>
public sealed record Involvement(Worker Worker, DateOnly Start, DateOnly? End, string Reason)
{
    public static IEnumerable<Involvement> Of(Life life, Referral referral)
    {
        for (var i = 0; i < referral.Teams.Count; i++)
        {
            var (team, from) = referral.Teams[i];
            var last = i == referral.Teams.Count - 1;
            var until = last ? referral.Closed : referral.Teams[i + 1].From;
            if (from > life.Until || until < from)
                continue;
            foreach (var worker in life.World.Workforce.Through(team, life.Child.Number / 8, from, until))
            {
                var start = worker.From > from ? worker.From : from;
                var left = worker.Until is { } gone && (until is null || gone < until);
                var end = left ? worker.Until : until;
                if (end is null || end > start)
                    yield return new(
                        worker,
                        start,
                        end > life.Until ? null : end,
                        left ? "LEFTRL"
                            : last ? ""
                            : i == 0 ? "FCONTA"
                            : "TSPROC"
                    );
            }
        }
    }
}
