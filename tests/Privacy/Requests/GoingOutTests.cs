using Headwater.Privacy.Requests;

namespace Headwater.Tests.Privacy.Requests;

/// <summary>What is kept back is told by nothing that stands around it.</summary>
public class GoingOutTests
{
    private static readonly FileRow Early = new(
        new(2018, 10, 4),
        null,
        "On a school's roll",
        [],
        "census/1.csv, line 2"
    );

    private static readonly FileRow Between = new(new(2018, 10, 30), null, "Contact", [], "care/2.csv, line 3");

    private static readonly FileRow Late = new(
        new(2019, 1, 17),
        null,
        "On a school's roll",
        [FileFact.Other("OnRoll", "school", "999002")],
        "census/999002.xml, line 258"
    );

    [Fact]
    public void A_row_that_is_kept_back_does_not_stand_between_two_days()
    {
        var rows = Rows((Between.Item, false), (Late.Facts[0].Item!, true));

        Assert.Equal([Early.Where, Late.Where], rows[..2].Select(row => row.Where));
        Assert.Equal((null, "", 0), (rows[2].On, rows[2].Where, rows[2].Facts.Count));
    }

    [Fact]
    public void A_file_whose_name_could_tell_what_is_kept_back_is_not_named()
    {
        var rows = Rows((Late.Facts[0].Item!, false));

        Assert.Equal(("", FileFact.InItsPlace), (rows[2].Where, rows[2].Facts[0].Value));
        Assert.Equal(Early.Where, rows[0].Where);
    }

    private static FileRow[] Rows(params (string Item, bool Release)[] decided) =>
        [
            .. new FileCopy(
                1,
                "Somebody Made-Up",
                null,
                Adopted: false,
                [new FilePart("What happened", "", [Early, Between, Late])],
                decided.ToDictionary(each => each.Item, each => new Decided(each.Release, "It is so.", "a reviewer"))
            )
                .GoingOut[0]
                .Rows,
        ];
}
