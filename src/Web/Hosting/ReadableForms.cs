using Headwater.Web.Uploads;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Headwater.Web.Hosting;

/// <summary>A form that is too large, or holds what no field of ours can, is refused in words before any page looks at it.</summary>
public static class ReadableForms
{
    public static void UseReadableForms(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                // Files are read part by part, by their own page; the page that says what went wrong reads nothing.
                var isRead =
                    context.Request is { HasFormContentType: true, Path.Value: not ReadUpload.Page }
                    && context.Features.Get<IStatusCodeReExecuteFeature>() is null;
                if (isRead && await RefusalAsync(context) is { } status)
                {
                    // Whoever asks for it again finds it empty.
                    context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
                    context.Response.StatusCode = status;
                    return;
                }

                await next(context);
            }
        );

    private static async Task<int?> RefusalAsync(HttpContext context)
    {
        if (context.Request.ContentLength > RequestLimits.LargestForm)
            return StatusCodes.Status413PayloadTooLarge;
        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return form.Any(field => HasNul(field.Key) || field.Value.Any(HasNul))
                ? StatusCodes.Status400BadRequest
                : null;
        }
        catch (InvalidDataException)
        {
            return StatusCodes.Status400BadRequest;
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode;
        }
    }

    // A database takes none.
    private static bool HasNul(string? text) => text?.Contains('\0', StringComparison.Ordinal) is true;
}
