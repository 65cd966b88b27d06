namespace Headwater.Returns.Formats;

/// <summary>A list or set of named values written as JSON inside the cell.</summary>
public sealed record JsonFormat() : Format("JSON", "json")
{
    public override Reading Judge(ReadOnlySpan<byte> cell, int? year)
    {
        var reader = new System.Text.Json.Utf8JsonReader(cell);
        try
        {
            while (reader.Read()) { }
            return Reading.Fine;
        }
        catch (System.Text.Json.JsonException)
        {
            return new(Verdict.Wrong, "is not well-formed JSON");
        }
    }
}
