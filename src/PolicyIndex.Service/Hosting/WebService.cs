using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.FileProviders;
using PolicyIndex.Ingest;
using PolicyIndex.Service.Access;
using PolicyIndex.Service.Answers.Model;
using PolicyIndex.Service.Doors;
using PolicyIndex.Service.Doors.Mcp;
using PolicyIndex.Service.Embeddings;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Matching;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Hosting;

/// <summary>Composes the service: the same parts for <c>serve</c> and for the tests.</summary>
internal static class WebService
{
    // One file of the largest size and the frame of a multipart body around it.
    private const long MultipartFrame = 1L << 20;

    /// <param name="data">Where store and index are.</param>
    /// <param name="customise">Urls, or what a test replaces.</param>
    public static WebApplication Build(DataDirectory data, Action<WebApplicationBuilder>? customise = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(WebService).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // A start that fails is thrown to the command line, which says it plainly; the host's trace of the same would bury
        // that. Background services log their own failures and let nothing but the end of the service through.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ReadLimits.Default.Bytes + MultipartFrame;
        });
        builder.Services.AddEngine(data);
        customise?.Invoke(builder);
        builder.AddAccess();
        builder.Services.AddHostedService<IngestWorker>();
        builder.Services.AddHostedService<IndexFollowing>();
        builder.Services.AddHostedService<EmbeddingFollowing>();
        builder.Services.AddHostedService<RuleFollowing>();
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = ReadLimits.Default.Bytes + MultipartFrame);
        builder.Services.ConfigureHttpJsonOptions(json => ServiceJson.Apply(json.SerializerOptions));
        builder.AddDoors();
        builder.Services.AddErrorAnswers();
        builder.Services.AddApiDescription();
        builder.Services.AddRazorPages();
        // Chinese in pages as it is; nothing is signed or encrypted, so no key is kept.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();

        var app = builder.Build();
        // A model that is configured wrongly is said now, not when the first question comes.
        _ = app.Services.GetRequiredService<ModelSettings>();
        _ = app.Services.GetRequiredService<MeaningSearch>();
        // Assets are embedded: the executable needs nothing beside it. The version tag of asp-append-version reads them from here.
        app.Environment.WebRootFileProvider = new EmbeddedFileProvider(Assembly.GetExecutingAssembly(), "PolicyIndex.Service.wwwroot");
        app.UseSecurityHeaders();
        app.UseErrorAnswers();
        app.UseStaticFiles();
        app.UseApiDescription();
        app.UseRouting();
        app.UseMcpOrigins();
        app.UseCors();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapWorks();
        app.MapProvisions();
        app.MapSearch();
        app.MapResolve();
        app.MapSuggest();
        app.MapAsk();
        app.MapVerify();
        app.MapMatch();
        app.MapRules();
        app.MapIngest();
        app.MapKeys();
        app.MapRelations();
        app.MapExport();
        app.MapEffects();
        app.MapChanges();
        app.MapHealth();
        app.MapDoors();
        app.MapRazorPages();
        return app;
    }
}
