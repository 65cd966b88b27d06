using System.Text.Json;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>The tokens of a JSON file one after another, each with its line, in bounded memory.</summary>
internal sealed class JsonTokens(Stream stream)
{
    // No text in a return is longer; a file with one that is, is no return.
    private const int LongestToken = 16 << 20;
    private const int Deepest = 64;

    private byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private bool ended;
    private int newLine = 1;
    private JsonReaderState state = new(
        new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = Deepest,
            AllowMultipleValues = true,
        }
    );

    public JsonTokenType Type { get; private set; }

    /// <summary>The line on which the token begins.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The text of a name or a value; empty for null and for brackets.</summary>
    public string Text { get; private set; } = "";

    /// <exception cref="JsonException">The file is no JSON from here on.</exception>
    public bool Read()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(buffer.AsSpan(position, end - position), ended, state);
            if (reader.Read())
            {
                Take(ref reader);
                return true;
            }

            if (ended)
                return false;
            // What was passed over, blanks and comments, need not be looked at again.
            Pass((int)reader.BytesConsumed);
            state = reader.CurrentState;
            Fill();
        }
    }

    /// <summary>Writes the token elsewhere as it stands.</summary>
    /// <returns>How much deeper the next one is.</returns>
    public int CopyTo(Utf8JsonWriter writer)
    {
        switch (Type)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                return 1;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                return 1;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                return -1;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                return -1;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(Text);
                return 0;
            case JsonTokenType.String:
                writer.WriteStringValue(Text);
                return 0;
            case JsonTokenType.Null:
                writer.WriteNullValue();
                return 0;
            default:
                writer.WriteRawValue(Text);
                return 0;
        }
    }

    private void Take(ref Utf8JsonReader reader)
    {
        Pass((int)reader.TokenStartIndex);
        (Type, Line) = (reader.TokenType, newLine);
        Text = Type switch
        {
            JsonTokenType.String or JsonTokenType.PropertyName => Letters(reader),
            JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => "",
        };
        Pass((int)(reader.BytesConsumed - reader.TokenStartIndex));
        state = reader.CurrentState;
    }

    // Letters that are not UTF-8, or half of a pair, are read as they stand: one bad name must not lose the file.
    private static string Letters(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Files.Letters.Read(reader.ValueSpan);
        }
    }

    private void Pass(int bytes)
    {
        newLine += buffer.AsSpan(position, bytes).Count((byte)'\n');
        position += bytes;
    }

    private void Fill()
    {
        buffer.AsSpan(position, end - position).CopyTo(buffer);
        (position, end) = (0, end - position);
        if (end == buffer.Length)
        {
            if (end >= LongestToken)
                throw new JsonException("A text is too long.");
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        ended = read == 0;
        end += read;
    }
}
