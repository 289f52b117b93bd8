using System.Text.Json;
using JsonModelGen;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace MinimalApi;

/// <summary>Answers a request that cannot be read with a problem document (RFC 9457), which says what is wrong in its JSON and where.</summary>
internal sealed class BadRequests(IProblemDetailsService problems) : IExceptionHandler
{
    public static void AddTo(IServiceCollection services)
    {
        // Without this, and outside of development, such a request gets the status 400 and no body.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddProblemDetails();
        services.AddExceptionHandler<BadRequests>();
    }

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException badRequest)
            return false;

        // ASP.NET Core says which parameter it could not read; the inner exception says why. If it comes from a model, its path begins at that model.
        ProblemDetails problem = new() { Title = "The request is not valid.", Status = badRequest.StatusCode, Detail = badRequest.Message };
        if (badRequest.InnerException is JsonException error)
        {
            problem.Detail = error.Message;
            problem.Extensions["path"] = (error as JsonModelException)?.ModelPath ?? error.Path;
        }

        // A client that does not accept JSON gets the status alone.
        httpContext.Response.StatusCode = badRequest.StatusCode;
        await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
        return true;
    }
}
