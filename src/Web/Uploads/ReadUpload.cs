using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Headwater.Web.Uploads;

/// <summary>What somebody sent with the form.</summary>
/// <param name="IsOurs">Whether the form was ours, and whole; nothing is kept where it was not.</param>
/// <param name="Refusal">Why the files cannot be checked; null where they can.</param>
public sealed record Upload(bool IsOurs, string Year, string? Refusal);

/// <summary>Reads the form part by part, so that each file goes straight to its private folder and never lies anywhere else.</summary>
public sealed class ReadUpload(IAntiforgery antiforgery)
{
    /// <summary>The page whose form is read here.</summary>
    public const string Page = "/data/check";

    /// <summary>How large the files may be together; <see cref="MostInWords"/> says the same.</summary>
    public const long Most = 500_000_000;

    public const string MostInWords = "500 megabytes";

    private const int MostFiles = 1_000;

    // RFC 2046.
    private const int LongestBoundary = 70;
    private const int LongestField = 4_096;

    // Beyond the limit the rest is read and dropped, so that the browser hears the sentence; not for ever.
    private const long Patience = 8 * Most;

    public async Task<Upload> RunAsync(HttpContext context, SentFiles to)
    {
        var request = context.Request;
        if (
            !MediaTypeHeaderValue.TryParse(request.ContentType, out var kind)
            || !kind.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(kind.Boundary).Value is not { Length: > 0 and <= LongestBoundary } boundary
        )
            return new(false, "", null);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = Patience;

        // The form can be read once: whoever asks for it again, such as a page that says what went wrong, finds it empty.
        context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        try
        {
            return await ReadAsync(context, new MultipartReader(boundary, request.Body), to);
        }
        catch (InvalidDataException)
        {
            // It breaks off, or is no such form: the line was lost on the way, or somebody made it by hand.
            return new(false, "", null);
        }
    }

    private async Task<Upload> ReadAsync(HttpContext context, MultipartReader reader, SentFiles to)
    {
        var (ours, year, length) = (false, "", 0L);
        while (await NextAsync(reader, context.RequestAborted) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var part))
                continue;
            // The token stands first in the form: nothing is kept of a form that is not ours.
            if (!ours)
            {
                if (part.Name.Value?.Trim('"') is not "__RequestVerificationToken")
                    return new(false, "", null);
                context.Request.Headers["RequestVerificationToken"] = await TextAsync(section, context.RequestAborted);
                ours = await antiforgery.IsRequestValidAsync(context);
                if (!ours)
                    return new(false, "", null);
            }
            else if (part.Name.Value?.Trim('"') is "year")
                year = await TextAsync(section, context.RequestAborted);
            else if (FileName(part) is { Length: > 0 } name && Kind(part) is { } kind)
                length += await KeepAsync(
                    section.Body,
                    to,
                    () => to.Add(name, kind),
                    Most - length,
                    context.RequestAborted
                );
        }

        return new(ours, year, Refusal(length, to));
    }

    private static string? Refusal(long length, SentFiles to) =>
        length > Most ? $"The files are larger than {MostInWords} together. Send them in parts, or packed as ZIP."
        : to.Names().Count is 0 ? "Choose at least one file of your returns."
        : to.Names(SentAs.Postcodes).Count > 1 ? "Send one table of postcodes, as one file."
        : to.Count > MostFiles ? $"Send at most {MostFiles:N0} files at once, or pack them as one ZIP."
        : null;

    // Enum.TryParse would take numbers too, and a form may be made by hand.
    private static SentAs? Kind(ContentDispositionHeaderValue part)
    {
        foreach (var kind in Enum.GetValues<SentAs>())
            if (kind.Field == part.Name.Value?.Trim('"'))
                return kind;
        return null;
    }

    private static string? FileName(ContentDispositionHeaderValue part) =>
        part.FileNameStar.HasValue ? part.FileNameStar.Value : part.FileName.Value?.Trim('"');

    /// <returns>How long the part was, be it more than could be kept.</returns>
    private static async Task<long> KeepAsync(
        Stream from,
        SentFiles to,
        Func<FileStream> open,
        long room,
        CancellationToken stop
    )
    {
        if (room <= 0 || to.Count > MostFiles)
            return await DropAsync(from, stop);
        await using var file = open();
        var buffer = new byte[81_920];
        var length = 0L;
        while (await ReadAsync(from, buffer, stop) is > 0 and var count)
        {
            length += count;
            if (length > room)
                return length + await DropAsync(from, stop);
            await file.WriteAsync(buffer.AsMemory(0, count), stop);
        }

        return length;
    }

    private static async Task<long> DropAsync(Stream from, CancellationToken stop)
    {
        var (buffer, length) = (new byte[81_920], 0L);
        while (await ReadAsync(from, buffer, stop) is > 0 and var count)
            length += count;
        return length;
    }

    private static async Task<string> TextAsync(MultipartSection section, CancellationToken stop)
    {
        var (buffer, length) = (new byte[LongestField], 0);
        while (
            length < LongestField && await ReadAsync(section.Body, buffer.AsMemory(length), stop) is > 0 and var count
        )
            length += count;
        return System.Text.Encoding.UTF8.GetString(buffer, 0, length);
    }

    // Reading and writing throw the same kind of exception. A form that breaks off is no fault of ours; a full disk is.
    private static async ValueTask<int> ReadAsync(Stream from, Memory<byte> to, CancellationToken stop)
    {
        try
        {
            return await from.ReadAsync(to, stop);
        }
        catch (IOException broken)
            when (broken is not BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            throw new InvalidDataException("The form breaks off.", broken);
        }
    }

    private static async Task<MultipartSection?> NextAsync(MultipartReader reader, CancellationToken stop)
    {
        try
        {
            return await reader.ReadNextSectionAsync(stop);
        }
        catch (IOException broken)
            when (broken is not BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            throw new InvalidDataException("The form breaks off.", broken);
        }
    }
}
