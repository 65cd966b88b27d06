using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Headwater.Returns.Codes;
using Headwater.Returns.Formats;
using Headwater.Vocabulary;

namespace Headwater.Tests.Returns;

public class FormatTests
{
    [Theory]
    [InlineData("31/01/2026", "2026-01-31")]
    [InlineData("1/2/2026", "2026-02-01")]
    [InlineData("01-02-2026", "2026-02-01")]
    [InlineData("01.02.26", "2026-02-01")]
    [InlineData("01/02/98", "1998-02-01")]
    [InlineData("2026-01-31", "2026-01-31")]
    [InlineData("2026-01-31T00:00:00", "2026-01-31")]
    [InlineData("2026-01-31 21:40:11.120", "2026-01-31")]
    [InlineData("31/01/2026 21:40", "2026-01-31")]
    [InlineData("2022-Sep-28 00:00:00", "2022-09-28")]
    [InlineData("28 September 2022", "2022-09-28")]
    [InlineData("29/02/2024", "2024-02-29")]
    [InlineData("29/02/2023", null)]
    [InlineData("31/04/2026", null)]
    [InlineData("08/31/2026", null)]
    [InlineData("00/01/2026", null)]
    [InlineData("01/01/1066", null)]
    [InlineData("2026", null)]
    [InlineData("31/01/2026 25:00", null)]
    [InlineData("tomorrow", null)]
    [InlineData("/:/01/2026", null)]
    public void A_day_is_read_in_every_order_that_is_certain_and_no_other(string written, string? day) =>
        Assert.Equal(
            day,
            WrittenDay.TryRead(Encoding.UTF8.GetBytes(written), out var read) ? read.Day.ToString("O") : null
        );

    [Theory]
    [InlineData("31/01/2016", Verdict.Fine)]
    [InlineData("ZZ/01/2016", Verdict.Fine)]
    [InlineData("05/ZZ/2016", Verdict.Fine)]
    [InlineData("zz/zz/2016", Verdict.Fine)]
    [InlineData("29/02/ZZZZ", Verdict.Fine)]
    [InlineData("ZZ/ZZ/ZZZZ", Verdict.Fine)]
    [InlineData("31/01/16", Verdict.Repaired)]
    [InlineData("ZZ/ZZ/ZZ", Verdict.Wrong)]
    [InlineData("xx/10/2011", Verdict.Wrong)]
    [InlineData("ZZ/13/2000", Verdict.Wrong)]
    [InlineData("30/02/ZZZZ", Verdict.Wrong)]
    [InlineData("31/02/2016", Verdict.Wrong)]
    public void A_day_may_be_known_in_part_where_the_return_says_so(string written, Verdict verdict) =>
        Assert.Equal(verdict, Format.PartDay.Judge(Encoding.UTF8.GetBytes(written), null).Verdict);

    [Fact]
    public void What_a_format_writes_it_reads_back_without_a_word()
    {
        var days = Gen.Choose(0, 72_000).Select(offset => new DateOnly(1900, 1, 1).AddDays(offset));
        var styles = Gen.Elements(Format.Day, Format.IsoDay, Format.ExportedDay, Format.DayAndTime);

        Prop.ForAll(
                days.ToArbitrary(),
                styles.ToArbitrary(),
                (day, style) =>
                {
                    var cell = Encoding.UTF8.GetBytes(style.Write(day));
                    return style.Judge(cell, null).Verdict is Verdict.Fine
                        && WrittenDay.TryRead(cell, out var read)
                        && read.Day == day;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("45382", "2024-03-31")]
    [InlineData("45382.5", "2024-03-31")]
    [InlineData("73051", null)]
    [InlineData("14610", null)]
    [InlineData("2147483648", null)]
    [InlineData("99999999999999999999", null)]
    public void A_spreadsheets_number_of_days_is_read_within_the_years_that_a_return_can_mean(
        string written,
        string? day
    ) =>
        Assert.Equal(
            day,
            WrittenDay.TryReadNumber(Encoding.UTF8.GetBytes(written), since1904: false, out var read)
                ? read.Day.ToString("O")
                : null
        );

    [Fact]
    public void A_time_of_day_is_kept_where_it_is_written()
    {
        Assert.True(WrittenDay.TryRead("31/01/2026 21:40"u8, out var read));
        Assert.Equal(new TimeOnly(21, 40), read.Time);
    }

    [Theory]
    [InlineData("A950000178301", Verdict.Fine)]
    [InlineData("H243278544154", Verdict.Fine)]
    [InlineData("h243278544154", Verdict.Repaired)]
    [InlineData("UN3", Verdict.Fine)]
    [InlineData("R247962919251", Verdict.Doubtful)]
    [InlineData("A95000017830", Verdict.Doubtful)]
    [InlineData("A9500001783O1", Verdict.Doubtful)]
    public void A_pupil_number_is_judged_by_its_check_letter(string written, Verdict verdict) =>
        Assert.Equal(verdict, Format.Upn.Judge(Encoding.UTF8.GetBytes(written), null).Verdict);

    [Fact]
    public void A_pupil_number_is_fine_exactly_when_it_is_one()
    {
        var letters = Gen.Elements("ABCDEFGHJKLMNPQRTUVWXYZ".ToCharArray());
        var digits = Gen.ArrayOf(Gen.Elements("0123456789".ToCharArray()), 12);

        Prop.ForAll(
                letters.ToArbitrary(),
                digits.ToArbitrary(),
                (letter, twelve) =>
                {
                    var text = $"{letter}{new string(twelve)}";
                    var fine = Format.Upn.Judge(Encoding.ASCII.GetBytes(text), null).Verdict is Verdict.Fine;
                    return fine == Upn.TryParse(text, null, out _);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("1", 2024, "male")]
    [InlineData("1", 2025, null)]
    [InlineData("M", 2025, "male")]
    [InlineData("M", 2024, null)]
    [InlineData("m", null, "male")]
    public void A_code_means_what_it_meant_in_the_year(string written, int? year, string? meaning) =>
        Assert.Equal(meaning, Ssda903Codes.Sex.Find(Encoding.UTF8.GetBytes(written), year)?.Meaning);

    [Fact]
    public void A_code_of_another_year_is_said_to_be_one()
    {
        var reading = Format.OneOf(Ssda903Codes.Placement).Judge("H5"u8, 2026);

        Assert.Equal("is a code for kind of placement that other years have, but not this one", reading.What);
    }

    [Theory]
    [InlineData("HW3 4QT", true)]
    [InlineData("hw34qt", true)]
    [InlineData("E1 6AN", true)]
    [InlineData("EC1A 1BB", true)]
    [InlineData("ZZ99", false)]
    [InlineData("unknown", false)]
    public void A_postcode_looks_like_one(string written, bool does) =>
        Assert.Equal(does, Format.Postcode.Judge(Encoding.UTF8.GetBytes(written), null).Verdict is Verdict.Fine);
}
