using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Doors;
using PolicyIndex.Service.Endpoints;

namespace PolicyIndex.Service.Hosting;

/// <summary>Errors that no endpoint answers itself: problem details for programs, a page for people, exception texts for the log only.</summary>
internal static class ErrorAnswers
{
    public static void AddErrorAnswers(this IServiceCollection services)
    {
        services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            Problems.Complete(context.ProblemDetails, context.HttpContext.Response.StatusCode);
            context.ProblemDetails.Extensions.Remove("exception");
        });
        services.AddExceptionHandler<DoorErrors>();
        services.AddExceptionHandler<UnreadableParameters>();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }

    public static void UseErrorAnswers(this WebApplication app)
    {
        app.UseWhen(ForPrograms, branch =>
        {
            branch.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf });
            branch.UseStatusCodePages();
        });
        app.UseWhen(context => !ForPrograms(context), branch =>
        {
            branch.UseExceptionHandler("/error/500");
            branch.UseStatusCodePagesWithReExecute("/error/{0}");
        });
    }

    private static int StatusOf(Exception exception) =>
        exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    private static bool ForPrograms(HttpContext context) => ProgramPaths.Contain(context.Request.Path);

    /// <summary>Names the query parameter that the framework could not read.</summary>
    private sealed class UnreadableParameters : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            if (exception is not BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } || Unreadable(httpContext.Request.Query) is not { } problem)
            {
                return false;
            }

            await problem.ExecuteAsync(httpContext);
            return true;
        }

        private static ProblemHttpResult? Unreadable(IQueryCollection query) =>
            Wrong(query, "limit", v => int.TryParse(v, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)) ? Problems.InvalidParameter("limit", "应为整数")
            : Wrong(query, "asOf", v => DateOnly.TryParse(v, CultureInfo.InvariantCulture, out _)) ? Problems.InvalidParameter("asOf", "应为日期，如 2025-06-01")
            : Wrong(query, "since", v => long.TryParse(v, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)) ? Problems.InvalidParameter("since", "应为整数")
            : Wrong(query, "depth", v => int.TryParse(v, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)) ? Problems.InvalidParameter("depth", "应为整数")
            : Wrong(query, "level", v => LevelName.TryParse(v, out _)) ? Problems.InvalidParameter("level", $"应为 {string.Join("、", LevelName.Words)} 之一")
            : null;

        private static bool Wrong(IQueryCollection query, string name, Func<string, bool> readable) =>
            query.TryGetValue(name, out var values) && !values.All(v => v is not null && readable(v));
    }
}
