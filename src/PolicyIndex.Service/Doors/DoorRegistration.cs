using PolicyIndex.Service.Doors.Dify;
using PolicyIndex.Service.Doors.OpenAi;

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
        builder.Services.AddSingleton(ChatPacing.Default);
        builder.Services.AddSingleton<ChatAnswers>();
        builder.Services.AddSingleton(services => new ModelCard(ChatAnswers.Model, "model", services.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds(), "policyindex"));
        builder.AddDoorOrigins();
    }

    public static void MapDoors(this IEndpointRouteBuilder routes)
    {
        routes.MapRetrieval();
        routes.MapChat();
    }
}
