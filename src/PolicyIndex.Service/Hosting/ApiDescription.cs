using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PolicyIndex.Service.Endpoints;

namespace PolicyIndex.Service.Hosting;

/// <summary>The OpenAPI file and Swagger UI at /swagger.</summary>
internal static class ApiDescription
{
    public const string Document = "v1";

    public static void AddApiDescription(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc(Document, new OpenApiInfo
            {
                Title = "PolicyIndex",
                Version = Document,
                Description = "Chinese policy documents, answered at clause level. Errors are RFC 9457 problem details with a stable type; documents and units carry strong ETags; lists page by an opaque cursor; times are UTC, legal dates are dates.",
            });
            options.IncludeXmlComments(typeof(ApiDescription).Assembly, includeControllerXmlComments: false);
            options.MapType<LevelName>(() => new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. LevelName.Words.Select(w => JsonValue.Create(w)!)] });
            options.DescribeAllParametersInCamelCase();
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            options.UseAllOfToExtendReferenceSchemas();
        });
    }

    public static void UseApiDescription(this WebApplication app)
    {
        app.UseSwagger();
        app.UseSwaggerUI(options =>
        {
            options.SwaggerEndpoint($"/swagger/{Document}/swagger.json", "PolicyIndex");
            options.DocumentTitle = "PolicyIndex API";
        });
    }
}
