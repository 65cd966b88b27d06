using System.Globalization;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists.Places;
using Microsoft.AspNetCore.Http.Extensions;

namespace Headwater.Web.Lists;

/// <summary>What somebody asked of who comes first. All of it stands in the address.</summary>
/// <param name="Room">As it was typed; null where nothing was.</param>
/// <param name="Level">1, 2, or 0 for both.</param>
/// <param name="WithoutSocialCare">Whether those with a social worker are left out.</param>
public sealed record AskedPlaces(string? Room, int Level, string? School, bool WithoutSocialCare)
{
    public const string Address = "/children/first";
    public const string File = "/children/first.csv";

    public static AskedPlaces Of(IQueryCollection query) =>
        new(
            Text(query, "room"),
            Text(query, "level") switch
            {
                "2" => 2,
                "0" => 0,
                _ => 1,
            },
            Text(query, "school"),
            Text(query, "care") is "without"
        );

    /// <summary>Null where no number of places was asked for, or none that a list can have.</summary>
    public PlacesAsked? Question =>
        int.TryParse(Room, NumberStyles.None, CultureInfo.InvariantCulture, out var room)
        && room is >= 1 and <= PlacesAsked.Most
            ? new PlacesAsked(room, Levels, School, WithoutSocialCare)
            : null;

    public bool IsWrong => Room is not null && Question is null;

    public string FileLink
    {
        get
        {
            var query = new QueryBuilder();
            query.Add("room", Room ?? "");
            query.Add("level", Level.ToString(CultureInfo.InvariantCulture));
            if (School is not null)
                query.Add("school", School);
            if (WithoutSocialCare)
                query.Add("care", "without");
            return $"{File}{query}";
        }
    }

    private IReadOnlyList<PathwayLevel> Levels =>
        Level is 0 ? [PathwayLevel.Emerging, PathwayLevel.Edge] : [(PathwayLevel)Level];

    private static string? Text(IQueryCollection query, string name) =>
        query[name].FirstOrDefault()?.Trim() is { Length: > 0 } text ? text : null;
}
