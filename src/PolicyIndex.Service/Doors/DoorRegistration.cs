using PolicyIndex.Service.Doors.Dify;

namespace PolicyIndex.Service.Doors;

/// <summary>The doors for other programs: Dify, OpenAI clients, MCP clients. All show the same ids and links.</summary>
internal static class DoorRegistration
{
    public static void AddDoors(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DoorSettings>();
        builder.Services.AddSingleton<ReaderLinks>();
        builder.Services.AddSingleton<ReaderKeys>();
        builder.Services.AddSingleton<Retrieval>();
        builder.Services.AddCors();
    }

    public static void MapDoors(this IEndpointRouteBuilder routes) => routes.MapRetrieval();
}
