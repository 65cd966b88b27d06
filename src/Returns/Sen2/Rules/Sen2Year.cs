using Headwater.Returns.Files;
using Headwater.Returns.Rules;
using Headwater.Vocabulary;

namespace Headwater.Returns.Sen2.Rules;

/// <summary>The year of a SEN2 return, and how its modules lead to each other.</summary>
internal static class Sen2Year
{
    extension(ReturnYear year)
    {
        public DateOnly CensusDay => Sen2CensusDay.Of(year.Year);

        /// <summary>The rows of a module by the number that other modules name them by.</summary>
        public IReadOnlyDictionary<string, Line> ById(Table table, Column id)
        {
            var lines = new Dictionary<string, Line>(StringComparer.OrdinalIgnoreCase);
            foreach (var line in year.All(table))
                if (line.IsFilled(id))
                    lines.TryAdd(line[id], line);
            return lines;
        }

        /// <summary>The rows of a module that belong to a number of another one.</summary>
        public Lines Under(string number, Table table) => year.Find(number)[table];

        /// <summary>The requests with each plan that followed from them.</summary>
        public IEnumerable<(Line Request, Line Assessment, Line Plan)> Plans() =>
            from request in year.All(Sen2RequestsTable.Table)
            from assessment in year.Under(request[Sen2RequestsTable.RequestId], Sen2AssessmentTable.Table)
            from plan in year.Under(assessment[Sen2AssessmentTable.AssessmentId], Sen2NamedPlanTable.Table)
            select (request, assessment, plan);
    }

    /// <summary>The year that the head says; null where there is none.</summary>
    public static int? FromHead(IReadOnlyList<FoundFile> together) => together.Select(FromHead).Max();

    /// <summary>The school year of the latest requests, as the return is made in January; null where there are none.</summary>
    public static int? FromRequests(IReadOnlyList<FoundFile> together) => together.Select(FromRequests).Max();

    private static int? FromHead(FoundFile file)
    {
        using var opened = ReturnFile.Open(file);
        return opened.Table == Sen2HeaderTable.Table && opened.Read()
            ? opened.Row.Whole(Sen2HeaderTable.Year) ?? opened.Row.Day(Sen2HeaderTable.ReferenceDate)?.Year
            : null;
    }

    private static int? FromRequests(FoundFile file)
    {
        using var opened = ReturnFile.Open(file);
        var latest = default(DateOnly?);
        while (opened.Table == Sen2RequestsTable.Table && opened.Read())
            if (opened.Row.Day(Sen2RequestsTable.Received) is { } day && !(day <= latest))
                latest = day;
        return latest is { } last ? SchoolYear.Of(last).Ends : null;
    }
}
