using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Headwater.Web.Hosting;

/// <summary>A form without the token that Headwater gave with it is refused by the framework; that it was sent is on the trail.</summary>
public sealed class RefusedForms : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
            await context.HttpContext.KeepFormAsync();
        await next();
    }
}
