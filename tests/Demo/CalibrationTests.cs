using Headwater.Demo;
using Headwater.Tests.Demo.Measured;

namespace Headwater.Tests.Demo;

public sealed class CalibrationTests(ITestOutputHelper output)
{
    [Fact]
    public void The_borough_of_usual_size_has_the_published_rates_within_their_tolerance()
    {
        var folder = Directory.CreateTempSubdirectory("borough").FullName;
        var options = new BoroughOptions();
        Borough.Make(options, folder);

        var absence = Absence.FromMarks(folder, "2024-25");
        var actual = SchoolFigures
            .Of(folder, options.Children, absence)
            .Concat(NeedFigures.Of(folder, options.Children))
            .Concat(CareFigures.Of(folder, options.Children, absence))
            .Concat(ActivityFigures.Of(folder))
            .ToDictionary(figure => figure.Name, figure => figure.Actual);
        Directory.Delete(folder, recursive: true);

        output.WriteLine($"{"", -58}{"target", 8}{"actual", 8}  within");
        foreach (var rate in BaseRates.All)
            output.WriteLine(
                $"{rate.Name, -58}{rate.Target, 8:0.0}{actual[rate.Name], 8:0.0}  {rate.Within:0%}  {rate.Source}"
            );
        Assert.Equal([], BaseRates.All.Where(rate => !Agrees(rate, actual[rate.Name])).Select(rate => rate.Name));
        Assert.Equal(BaseRates.All.Select(rate => rate.Name).Order(), actual.Keys.Order());
    }

    private static bool Agrees(BaseRate rate, double actual) =>
        Math.Abs(actual - rate.Target) <= rate.Within * rate.Target;
}
